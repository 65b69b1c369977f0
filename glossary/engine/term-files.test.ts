import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openXlsx } from '#glossary/interchange/xlsx/read-xlsx.ts';
import { readTermsFile } from '#glossary/terms/transfer/read-terms-file.ts';
import type { ParamsOf } from '#shared/contract/engine-api.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import { blankConcept, blankTerm, type Concept, type Term } from '#shared/model/terms.ts';
import { writeTbx } from '#glossary/interchange/tbx/write-tbx.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(() => {
  place = makeTestPlace();
  desk = startTestEngine(place);
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const term = (language: 'nl' | 'en', text: string, more: Partial<Term> = {}): Term => ({
  ...blankTerm,
  language,
  text,
  ...more,
});
const file = (path: string, bytes: Uint8Array | string, into = 'New'): ParamsOf<'terms.import'> => ({
  path,
  bytes: typeof bytes === 'string' ? utf8(bytes) : bytes,
  into,
});
const take = (path: string, bytes: Uint8Array | string) => desk.call('terms.import', file(path, bytes));
const wordsOf = (path: string, bytes: Uint8Array | string) => {
  const read = readTermsFile(typeof bytes === 'string' ? utf8(bytes) : bytes, path);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.entries.map(({ concept }) => concept.terms.map(({ text, standing }) => `${standing[0]}:${text}`));
};

const whole = {
  ...blankConcept,
  id: 'c-vn' as ConceptId,
  subjectField: 'law',
  definition: '=1+1, "quoted"',
  note: 'one\ntwo',
  source: '@ministry',
  enforcement: 'warn' as const,
  examples: [
    { nl: '-De VN', en: '+The UN', from: 'NRC' },
    { nl: '', en: 'Alone', from: null },
  ],
  terms: [
    term('nl', '=VN', { partOfSpeech: 'noun', gender: 'feminine', plural: 'x', caseRule: 'exact' }),
    term('nl', "'s-Gravenhage", { standing: 'admitted', matching: 'this-form' }),
    term('en', 'United Nations', { region: 'en-GB', type: 'fullForm' }),
    term('en', '-UN', {
      abbreviationOf: 'United Nations',
      type: 'acronym',
      standing: 'admitted',
      matching: 'allow-gap',
    }),
    term('en', '@UNO', { standing: 'deprecated', note: 'old\nand wrong', caseRule: 'exact' }),
  ],
  provenance: { createdBy: 'An', createdAt: '2020-01-02T03:04:05.000Z', changedBy: null, changedAt: null },
};

test.each(['tbx', 'csv', 'tsv', 'xlsx'] as const)(
  'a glossary that leaves as %s comes back unchanged',
  async (format) => {
    await take('a.tbx', writeTbx([whole]));
    const glossary = (await desk.call('glossaries.list', {})).find(({ name }) => name === 'New');
    const glossaryId = glossary?.id ?? null;
    const made = await desk.call('terms.exportFile', { glossaryId, format, language: 'en' });
    expect(made.fileName).toBe(`New.${format}`);
    const read = readTermsFile(made.bytes, made.fileName);
    expect(read.ok && read.value.entries.map(({ concept }) => concept)).toEqual([whole]);
    expect(await desk.call('terms.import', { path: made.fileName, bytes: made.bytes, into: 'New' })).toMatchObject({
      added: 0,
      changed: 0,
      duplicate: 1,
      refused: [],
    });
  },
);

test('no cell of a CSV begins as a formula does, and cells of a workbook are text', async () => {
  await take('a.tbx', writeTbx([whole]));
  const csv = await desk.call('terms.exportFile', { glossaryId: null, format: 'csv', language: 'en' });
  const cells = new TextDecoder().decode(csv.bytes).match(/(?<=^|,|\r\n)(?:"(?:[^"]|"")*"|[^",\r\n]+)/gu) ?? [];
  expect(cells).toContain("'=VN");
  expect(cells.filter((cell) => /^"?[=+\-@\t\r]/u.test(cell))).toEqual([]);
  const xlsx = await desk.call('terms.exportFile', { glossaryId: null, format: 'xlsx', language: 'en' });
  const book = openXlsx(xlsx.bytes);
  const rows: (readonly string[])[] = [];
  if (book.ok) book.value.readRows(null, (row) => rows.push(row) > 0);
  expect(rows.flat()).toContain('=VN');
});

test('a glossary of OmegaT is read, comments and quotes as they stand, and one is written', async () => {
  const text =
    '# Glossary in tab-separated format -*- coding: utf-8 -*-\nraad\tcouncil\tnote\n"raad"\tboard\nraad\tboard\n';
  expect(wordsOf('g.utf8', text)).toEqual([
    ['p:raad', 'p:council', 'a:board'],
    ['p:"raad"', 'p:board'],
  ]);
  await take('g.utf8', text);
  const made = await desk.call('terms.exportFile', { glossaryId: null, format: 'omegat', language: 'nl' });
  expect(new TextDecoder().decode(made.bytes)).toContain('raad\tcouncil\tnote\nraad\tboard\tnote\n');
});

test('columns are found by their names in either language, by codes, and by order', () => {
  expect(wordsOf('a.csv', 'Engels;Nederlands;Definitie\ncouncil;raad;d\n')).toEqual([['p:raad', 'p:council']]);
  expect(wordsOf('a.csv', 'nl-NL,en-GB,Status\nraad,council,forbidden\n')).toEqual([['p:raad', 'd:council']]);
  expect(wordsOf('a.txt', 'raad\tcouncil\nstad\ttown\n')).toEqual([
    ['p:raad', 'p:council'],
    ['p:stad', 'p:town'],
  ]);
});

test('UTF-16 and what Windows writes are read', () => {
  const text = 'reünie\treunion\ncafé\tcafé\n';
  const utf16 = new Uint8Array(new Uint16Array(Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0))).buffer);
  const latin = Uint8Array.from(text, (c) => c.charCodeAt(0));
  for (const bytes of [utf16, latin]) expect(wordsOf('a.txt', bytes)[0]).toEqual(['p:reünie', 'p:reunion']);
});

test('columns may be chosen otherwise than they were found', async () => {
  const bytes = utf8('a|b|raad|council\n');
  const { table } = await desk.call('terms.preview', file('a.txt', bytes));
  if (!table) throw new Error('no table');
  const choice = { ...table.choice, encoding: 'utf-8' as const, columns: { dutch: 2, english: 3 } };
  const again = await desk.call('terms.preview', { ...file('a.txt', bytes), table: choice });
  expect(again.entries).toMatchObject([{ fate: 'added', dutch: ['raad'], english: ['council'], line: 1 }]);
});

test('a preview tells what is forbidden from what may be used', async () => {
  const { entries } = await desk.call('terms.preview', file('a.csv', utf8('nl,en,Status\nraad,council,forbidden\n')));
  expect(entries).toMatchObject([{ english: [], forbidden: ['council'] }]);
});

test('a preview changes nothing and says what is new, changed, the same and refused; the import does just that, and undo takes it back', async () => {
  await take('a.csv', 'nl,en\nraad,council\nstad,town\n');
  const bytes = utf8('nl,en\nraad,council\nstad,city\nland,country\n,nothing\nlos,\n');
  const before = await desk.call('terms.list', { query: '' });
  const preview = await desk.call('terms.preview', file('b.csv', bytes));
  expect(preview).toMatchObject({
    counts: { added: 1, changed: 1, duplicate: 1 },
    refusedCount: 2,
    refused: [
      { line: 5, reason: { type: 'no-dutch-term' } },
      { line: 6, reason: { type: 'no-english-term' } },
    ],
  });
  expect(preview.entries).toContainEqual(
    expect.objectContaining({ fate: 'changed', line: 3, english: ['town', 'city'], before: ['town'] }),
  );
  expect(await desk.call('terms.list', { query: '' })).toEqual(before);
  expect(await take('b.csv', bytes)).toMatchObject({ added: 1, changed: 1, duplicate: 1 });
  expect(await desk.call('terms.list', { query: 'city' })).toHaveLength(1);
  expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'import-terms' });
  expect(await desk.call('terms.list', { query: '' })).toEqual(before);
  expect(await desk.call('undo.redo', {})).toMatchObject({ label: 'import-terms' });
  expect(await desk.call('terms.list', { query: 'city' })).toHaveLength(1);
});

test('a table adds to an entry that it meets by its Dutch, and does not take away what the entry knows', async () => {
  await take('a.tbx', writeTbx([{ ...whole, terms: [term('nl', 'zetel'), term('en', 'seat')] }]));
  await take('b.csv', 'nl,en\nZetel,chair\n');
  const [concept] = (await desk.call('terms.list', { query: 'chair' })) as readonly [Concept];
  expect(concept).toMatchObject({
    id: 'c-vn',
    subjectField: 'law',
    terms: [{}, { text: 'seat' }, { text: 'chair', standing: 'admitted' }],
  });
});

const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('');
const hostile: readonly (readonly [name: string, path: string, bytes: Uint8Array | string, type: string])[] = [
  [
    'entity bomb',
    'a.tbx',
    `<!DOCTYPE tbx [<!ENTITY e0 "ha">${entities}]><tbx><body>&e30;</body></tbx>`,
    'file-malformed',
  ],
  [
    'external entity',
    'a.tbx',
    '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx><text>&x;</text></tbx>',
    'file-malformed',
  ],
  ['huge cell', 'a.csv', `nl,en\nraad,"${'x'.repeat(5_000_000)}`, 'file-malformed'],
  ['open quote', 'a.csv', `nl,en\nraad,"council\n`, 'file-malformed'],
  ['binary', 'a.csv', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0, 0, 9]), 'file-malformed'],
  ['no workbook', 'a.xlsx', zipSync({ 'hello.txt': strToU8('hello') }), 'file-malformed'],
  [
    'zip bomb',
    'a.xlsx',
    zipSync({
      'xl/workbook.xml': strToU8(`<workbook>${' '.repeat(60_000_000)}</workbook>`),
    }),
    'file-malformed',
  ],
  ['one column', 'a.csv', 'only\nwords\n', 'file-malformed'],
  ['nothing', 'a.csv', '', 'file-empty'],
];
test.each(hostile)('a hostile file is refused: %s', async (_name, path, bytes, type) => {
  const before = await desk.call('terms.list', { query: '' });
  expect(await desk.try('terms.import', file(path, bytes))).toMatchObject({ ok: false, error: { type, path } });
  expect(await desk.call('terms.list', { query: '' })).toEqual(before);
});
