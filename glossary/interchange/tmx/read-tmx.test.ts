import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createTmxReader } from './tmx-reader.ts';
import { readTmx } from './read-tmx.ts';
import type { TmxUnit } from './tmx-model.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function tmx(body: string, version = '1.4', tool = 'Other'): Uint8Array {
  return bytesOf(
    `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="${version}"><header creationtool="${tool}" srclang="nl-NL" creationdate="20220204T101112Z"/><body>\n${body}</body></tmx>`,
  );
}

function read(body: string, tool?: string) {
  const result = readTmx(tmx(body, '1.4', tool), 'a.tmx');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const pair = (nl: string, en: string, nlCode = 'nl', enCode = 'en') =>
  `<tu><tuv xml:lang="${nlCode}"><seg>${nl}</seg></tuv><tuv xml:lang="${enCode}"><seg>${en}</seg></tuv></tu>\n`;

test.each([
  ['nl', 'en'],
  ['nl-NL', 'en-GB'],
  ['NL-BE', 'EN-US'],
  ['nl_NL', 'en_GB'],
  ['Dutch', 'English'],
  ['Dutch (Belgium)', 'English (United Kingdom)'],
  ['dut', 'eng'],
  ['NLD', 'ENG'],
])('%s and %s are Dutch and English', (nl, en) => {
  expect(read(pair('Hallo', 'Hello', nl, en)).units).toMatchObject([{ source: 'Hallo', target: 'Hello', line: 4 }]);
});

test('Dutch is the source whichever side stands first, and other languages are passed over', () => {
  const body =
    '<tu><tuv lang="EN"><seg>Hello</seg></tuv><tuv lang="DE"><seg>Hallo!</seg></tuv><tuv lang="NL"><seg>Hallo</seg></tuv></tu>';
  expect(read(body).units).toMatchObject([{ source: 'Hallo', target: 'Hello' }]);
});

test('different English of one Dutch gives a unit each, equal English gives one', () => {
  const body =
    '<tu><tuv xml:lang="nl"><seg>kleur</seg></tuv><tuv xml:lang="en-GB"><seg>colour</seg></tuv><tuv xml:lang="en-US"><seg>color</seg></tuv><tuv xml:lang="en"><seg>colour</seg></tuv></tu>';
  expect(read(body).units.map((unit) => unit.target)).toEqual(['colour', 'color']);
});

test('context, document, author and dates are read', () => {
  const body = `<tu tuid="7" creationdate="20220204T101112Z" changedate="20230101T000000Z" creationid="ANNA" changeid="PIET"><prop type="x-article">a1</prop><prop type="x-context-pre">voor</prop><prop type="x-context-post">na</prop><note>los</note><prop type="x-other">?</prop><tuv xml:lang="nl"><seg>x</seg></tuv><tuv xml:lang="en"><seg>y</seg></tuv></tu>`;
  expect(read(body).units).toEqual([
    {
      id: '7',
      source: 'x',
      target: 'y',
      previous: 'voor',
      next: 'na',
      provenance: {
        createdBy: 'ANNA',
        createdAt: '2022-02-04T10:11:12.000Z',
        changedAt: '2023-01-01T00:00:00.000Z',
        document: 'a1',
      },
      changedBy: 'PIET',
      line: 4,
      flattened: false,
      oneSided: false,
      notes: 1,
      languages: ['nl', 'en'],
    },
  ]);
});

test('dates on the sides count where the unit has none, and a date that is none is left out', () => {
  const body =
    '<tu creationdate="20220231T000000Z"><tuv xml:lang="nl"><seg>x</seg></tuv><tuv xml:lang="en" changedate="2022-02-04" creationid="B"><seg>y</seg></tuv></tu>';
  expect(read(body).units[0]?.provenance).toEqual({
    createdBy: 'B',
    createdAt: null,
    changedAt: '2022-02-04T00:00:00.000Z',
    document: null,
  });
});

test('memoQ wraps the neighbours in XML of its own', () => {
  const body = pair('x', 'y').replace('<tu>', '<tu><prop type="x-context-pre">&lt;seg&gt;voor&lt;/seg&gt;</prop>');
  expect(read(body, 'MemoQ').units[0]?.previous).toBe('voor');
  expect(read(body, 'Veerman').units[0]?.previous).toBe('<seg>voor</seg>');
});

test('inline tags are flattened to the words, a line break becomes a space, and that is told', () => {
  const body = pair(
    '<bpt i="1">&lt;b&gt;</bpt>vet<ept i="1">&lt;/b&gt;</ept> <hi>woord</hi>regel<ph>&lt;br/&gt;</ph>twee<ph><sub>noot</sub></ph>.',
    'x',
  );
  expect(read(body).units[0]).toMatchObject({ source: 'vet woordregel twee.', flattened: true });
});

test('spaces, line breaks and CDATA in a text are kept', () => {
  expect(read(pair(' a\n <![CDATA[<b>]]> ', 'x &amp; y')).units[0]).toMatchObject({
    source: ' a\n <b> ',
    target: 'x & y',
  });
});

test.each([
  [
    '<tu><tuv xml:lang="de"><seg>x</seg></tuv><tuv xml:lang="en"><seg>y</seg></tuv></tu>',
    { type: 'side-missing', side: 'nl', found: 'de, en' },
  ],
  ['<tu><tuv xml:lang="nl"><seg>x</seg></tuv></tu>', { type: 'side-missing', side: 'en', found: 'nl' }],
  ['<tu><tuv><seg>x</seg></tuv><tuv xml:lang="en"><seg>y</seg></tuv></tu>', { type: 'side-unnamed', side: 'nl' }],
  [
    '<tu><tuv xml:lang="nl"><seg> </seg></tuv><tuv xml:lang="en"><seg>y</seg></tuv></tu>',
    { type: 'side-empty', side: 'nl' },
  ],
  ['<tu><tuv xml:lang="nl"><seg>x</seg></tuv><tuv xml:lang="en"/></tu>', { type: 'side-empty', side: 'en' }],
  ['<tu/>', { type: 'unit-empty' }],
  [pair('x', 'y'.repeat(100_001)), { type: 'text-long', limit: 100_000 }],
])('a unit that cannot be used is refused with its line: %#', (body, reason) => {
  const file = read(`\n${body}\n${pair('goed', 'good')}`);
  expect(file.refused).toEqual([{ line: 5, reason }]);
  expect(file.units.map((unit) => unit.source)).toEqual(['goed']);
});

test.each(['1.1', '1.2', '1.3', '1.4', '1.4b'])('version %s is read', (version) => {
  const result = readTmx(tmx(pair('x', 'y'), version), 'a.tmx');
  expect(result.ok && result.value.header).toMatchObject({
    version,
    sourceLanguage: 'nl-NL',
    createdAt: '2022-02-04T10:11:12.000Z',
  });
});

test('another kind of file, another version and a cut file fail with path, line and reason', () => {
  expect(readTmx(bytesOf('<xliff/>'), 'a.tmx')).toMatchObject({
    ok: false,
    error: { type: 'file-malformed', path: 'a.tmx', line: 1, reason: { type: 'not-tmx', root: 'xliff' } },
  });
  expect(readTmx(tmx('', '2.0'), 'a.tmx')).toMatchObject({
    ok: false,
    error: { reason: { type: 'tmx-version-unknown', version: '2.0' } },
  });
  const cut = tmx(pair('x', 'y')).slice(0, -30);
  expect(readTmx(cut, 'a.tmx')).toMatchObject({
    ok: false,
    error: { reason: { type: 'cut-off-in-element', element: 'seg', opened: expect.any(Number) } },
  });
});

test('units are handed on while the file still comes in', () => {
  const units: TmxUnit[] = [];
  const reader = createTmxReader({
    header: () => undefined,
    unit: (unit) => units.push(unit),
    refused: () => undefined,
  });
  const head = tmx('').slice(0, -14);
  expect(reader.write(head)).toBeNull();
  for (let at = 0; at < 1000; at++) expect(reader.write(bytesOf(pair(`nummer ${at}`, `number ${at}`)))).toBeNull();
  expect(units.length).toBeGreaterThan(980);
  expect(reader.write(bytesOf('</body></tmx>'))).toBeNull();
  expect(reader.end()).toBeNull();
  expect(units.map((unit) => unit.source)).toEqual(Array.from({ length: 1000 }, (_, at) => `nummer ${at}`));
});

test('the memory of the sample project is read without a refusal', () => {
  const path = fileURLToPath(new URL('../../../seeds/memory.tmx', import.meta.url));
  const result = readTmx(readFileSync(path), path);
  expect(result.ok && result.value.refused).toEqual([]);
  expect(result.ok && result.value.units.length).toBeGreaterThan(150);
});

test('a unit of endless properties stops the file where it stands', () => {
  const endless = `<tu>\n${'<prop type="x">y</prop>'.repeat(60_000)}${pair('a', 'b').slice(4)}`;
  expect(readTmx(tmx(pair('Hallo', 'Hello') + endless), 'a.tmx')).toMatchObject({
    error: { type: 'file-malformed', line: 6, reason: { type: 'unit-elements', limit: 50_000 } },
  });
});
