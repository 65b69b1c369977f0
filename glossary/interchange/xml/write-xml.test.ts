import { expect, test } from 'vitest';
import { readXml } from './read-xml.ts';
import { createXmlWriter } from './write-xml.ts';

test('every character that XML can hold comes back from text and attributes', () => {
  let legal = '\t\n\r';
  for (let code = 0x20; code < 0x30000; code += code < 0x3000 ? 1 : 97) {
    if ((code < 0xd800 || code > 0xdfff) && (code & 0xffff) < 0xfffe) legal += String.fromCodePoint(code);
  }
  const writer = createXmlWriter(() => expect.unreachable());
  const file = writer.leaf('a', { b: legal, left: null }, legal);
  let text = '';
  let attributes: Readonly<Record<string, string>> = {};
  const failure = readXml(new TextEncoder().encode(file), {
    open: (tag) => void (attributes = tag.attributes),
    close: () => undefined,
    text: (piece) => void (text += piece),
  });
  expect(failure).toBeNull();
  expect(text).toBe(legal);
  expect(attributes).toEqual({ b: legal });
});

test('what XML cannot hold is replaced and told', () => {
  const told: string[] = [];
  const writer = createXmlWriter(({ codePoint }) => told.push(codePoint));
  expect(writer.leaf('a', { b: '\u000b' }, 'x\u0000y\ud800z😀')).toBe('<a b="\ufffd">x\ufffdy\ufffdz😀</a>');
  expect(told).toEqual(['U+000B', 'U+0000', 'U+D800']);
});

test('an element without text closes itself', () => {
  const writer = createXmlWriter();
  expect(writer.open('a') + writer.leaf('b') + writer.leaf('c', {}, '') + writer.close('a')).toBe('<a><b/><c></c></a>');
});
