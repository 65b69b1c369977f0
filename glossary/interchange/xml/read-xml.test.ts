import { expect, test } from 'vitest';
import { createXmlReader, readXml } from './read-xml.ts';
import type { XmlHandlers } from './xml-handlers.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(new Uint16Array(Array.from(text, (c) => c.charCodeAt(0))).buffer);
const utf16be = (text: string) => utf16le(text).map((_, at, all) => all[at ^ 1] ?? 0);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function collect(): { handlers: XmlHandlers; log: string[] } {
  const log: string[] = [];
  const handlers: XmlHandlers = {
    open: ({ name, attributes, line }) => void log.push(`<${name}${JSON.stringify(attributes)}@${line}`),
    close: (name) => void log.push(`/${name}`),
    text: (text) => void (text.trim() === '' ? 0 : log.push(text)),
  };
  return { handlers, log };
}

function readText(bytes: Uint8Array): string {
  const { handlers, log } = collect();
  expect(readXml(bytes, handlers)).toBeNull();
  return log.filter((entry) => !/^[</]/.test(entry)).join('');
}

function failureOf(bytes: Uint8Array) {
  return readXml(bytes, collect().handlers);
}

test('elements, attributes, entities and CDATA arrive with their lines', () => {
  const { handlers, log } = collect();
  readXml(
    utf8(
      '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "a.dtd">\n<x:a\n xml:lang="nl">caf&#233; &amp; <![CDATA[<b>]]><c/></x:a>',
    ),
    handlers,
  );
  expect(log).toEqual(['<a{"xml:lang":"nl"}@3', 'café & ', '<b>', '<c{}@4', '/c', '/a']);
});

test.each([
  ['UTF-8', utf8('<a>café „€”</a>')],
  ['UTF-8 with a mark', utf8('\ufeff<a>café „€”</a>')],
  ['UTF-16LE with a mark', utf16le('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>café „€”</a>')],
  ['UTF-16BE with a mark', utf16be('\ufeff<?xml version="1.0" encoding="utf-16"?><a>café „€”</a>')],
  ['UTF-16LE without a mark', utf16le('<?xml version="1.0" encoding="UTF-16LE"?><a>café „€”</a>')],
  ['UTF-16BE without a mark', utf16be('<a>café „€”</a>')],
  ['windows-1252', latin('<?xml version="1.0" encoding="Windows-1252"?><a>caf\xe9 \x84\x80\x94</a>')],
  ['cp1252', latin("<?xml version='1.0' encoding='cp1252'?><a>caf\xe9 \x84\x80\x94</a>")],
  ['windows-1250', latin('<?xml version="1.0" encoding="windows-1250"?><a>caf\xe9 \x84\x80\x94</a>')],
  ['one byte per character under the name UTF-16', utf8('<?xml version="1.0" encoding="utf-16"?><a>café „€”</a>')],
])('reads %s', (_, bytes) => {
  expect(readText(bytes)).toBe('café „€”');
});

test('iso-8859-15 has the euro sign', () => {
  expect(readText(latin('<?xml version="1.0" encoding="ISO-8859-15"?><a>\xa4 \xe9</a>'))).toBe('€ é');
});

test('any size of piece gives the same result, also in the middle of a character', () => {
  const bytes = utf8(`<a><b>${'é€😀'.repeat(300)}</b></a>`);
  for (const size of [1, 3, 7, 600]) {
    const { handlers, log } = collect();
    const reader = createXmlReader(handlers);
    for (let at = 0; at < bytes.length; at += size) expect(reader.write(bytes.subarray(at, at + size))).toBeNull();
    expect(reader.end()).toBeNull();
    expect(log[2]).toBe('é€😀'.repeat(300));
  }
});

test('billion laughs is refused at its DOCTYPE', () => {
  const bomb =
    '<?xml version="1.0"?>\n<!DOCTYPE lolz [\n<!ENTITY lol "lol">\n<!ENTITY lol2 "&lol;&lol;&lol;">\n]>\n<lolz>&lol2;</lolz>';
  expect(failureOf(utf8(bomb))).toMatchObject({
    type: 'file-malformed',
    line: 2,
    reason: { type: 'doctype-entities' },
  });
});

test('an external entity is refused and nothing is read', () => {
  const file = '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><a>&xxe;</a>';
  expect(failureOf(utf8(file))).toMatchObject({ line: 1, reason: { type: 'doctype-elsewhere' } });
});

test('a quoted bracket or an empty subset in a DOCTYPE is no reason to refuse it', () => {
  expect(failureOf(utf8('<!DOCTYPE a PUBLIC "-//[x]//" "http://x/a.dtd" [ ]><a/>'))).toBeNull();
});

test.each([
  ['a file that is cut off', '<a>\n<b>\n text', 3, { type: 'cut-off-in-element', element: 'b', opened: 2 }],
  ['a file that is cut off inside a tag', '<a>\n<b c="', 2, { type: 'cut-off-in-element', element: 'a', opened: 1 }],
  ['a wrong closing tag', '<a>\n<b>\n</a>', 3, { type: 'element-not-closed', element: 'b', opened: 2 }],
  ['a bare ampersand', '<a>\nJansen & Co</a>', 2, { type: 'entity-unknown' }],
  [
    'a bare ampersand far before the next semicolon',
    '<a>\n<b c="x\n & y">\n</b>\n\n;</a>',
    3,
    { type: 'entity-unknown' },
  ],
  ['an unknown entity', '<a>caf&eacute;</a>', 1, { type: 'entity-unknown' }],
  ['a bare less-than', '<a>\n\n3 < 4</a>', 3, { type: 'bare-less-than' }],
  ['a control character', '<a>x\u0000y</a>', 1, { type: 'character-not-allowed' }],
  ['a numeric control character', '<a>&#0;</a>', 1, { type: 'entity-not-allowed' }],
  ['a line before the declaration', '\n<?xml version="1.0"?><a/>', 2, { type: 'declaration-faulty' }],
  ['text after the end', '<a/>\nmore', 2, { type: 'text-outside' }],
  ['an attribute without quotes', '<a b=c/>', 1, { type: 'attribute-faulty' }],
  ['an attribute given twice', '<a b="1" b="2"/>', 1, { type: 'attribute-faulty' }],
  [
    'an unknown encoding',
    '<?xml version="1.0" encoding="utf-7"?><a/>',
    1,
    { type: 'encoding-unknown', encoding: 'utf-7' },
  ],
  ['plain text', 'Geen XML\nmaar tekst', 1, { type: 'not-xml' }],
])('%s is told with its line', (_, file, line, reason) => {
  expect(failureOf(utf8(file))).toMatchObject({ type: 'file-malformed', line, reason });
});

test('a wrong byte is told with its line and column', () => {
  const file = latin(`<a>\n${'<b/>\n'.repeat(200)}caf\xe9</a>`);
  expect(failureOf(file)).toMatchObject({
    type: 'file-malformed',
    line: 202,
    column: 4,
    reason: { type: 'byte-wrong', encoding: 'UTF-8', byte: 'E9' },
  });
});

test('a character cut in half at the end is told', () => {
  expect(failureOf(utf8('<a>é').slice(0, 4))).toMatchObject({
    reason: { type: 'character-cut-off', encoding: 'UTF-8' },
  });
});

test('files that are not text or are empty are told apart', () => {
  expect(failureOf(latin('\x89PNG\r\n\x1a\n\0\0\0'))).toEqual({ type: 'file-not-text', offset: 0 });
  expect(failureOf(latin('PK\x03\x04....'))).toEqual({ type: 'file-not-text', offset: 2 });
  expect(failureOf(new Uint8Array(0))).toEqual({ type: 'file-empty' });
  expect(failureOf(utf8('\ufeff \n'))).toEqual({ type: 'file-empty' });
});

test('a hundred thousand elements inside each other are stopped', () => {
  expect(failureOf(utf8('<a>'.repeat(100_000)))).toMatchObject({
    line: 1,
    reason: { type: 'nested-deep', limit: 256 },
  });
});

test.each(['<a>', '<!--', '<!DOCTYPE ', '<a b="', '<![CDATA['])('an endless piece after %s is stopped', (start) => {
  const reader = createXmlReader(collect().handlers, { depth: 10, token: 1_000_000 });
  const endless = utf8('x'.repeat(100_000));
  let failure = reader.write(
    utf8(start.startsWith('<!') && start !== '<!--' && start !== '<!DOCTYPE ' ? `<r>${start}` : start),
  );
  let pieces = 0;
  while (failure === null && pieces < 100) {
    failure = reader.write(endless);
    pieces++;
  }
  expect(failure).toMatchObject({ type: 'file-malformed', reason: { type: 'token-long', limit: 1_000_000 } });
  expect(pieces).toBeLessThan(15);
});

test('a format can refuse a file at an element', () => {
  const reason = { type: 'not-tbx', root: 'a' } as const;
  const handlers: XmlHandlers = { open: () => reason, close: () => undefined, text: () => undefined };
  expect(readXml(utf8('\n<a/>'), handlers)).toEqual({ type: 'file-malformed', line: 2, column: 1, reason });
});
