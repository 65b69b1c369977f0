import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConceptId } from '#shared/model/ids.ts';
import { blankConcept, blankContent, blankTerm } from '#shared/model/terms.ts';
import { writeTbx } from '#glossary/interchange/tbx/write-tbx.ts';
import { readTermsFile } from '#glossary/terms/transfer/read-terms-file.ts';
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

/** So many that reading them takes more than one turn. */
const many = 1500;
const words = ['kade', 'sluis', 'brug', 'dijk', 'haven', 'polder', 'mast', 'roer', 'zeil', 'anker'];
const termOf = (at: number) => [...String(at)].map((digit) => words[Number(digit)]).join('');
const large = () =>
  writeTbx(
    Array.from({ length: many }, (_, at) => ({
      ...blankConcept,
      id: `c-${at}` as ConceptId,
      terms: [
        { ...blankTerm, language: 'nl' as const, text: termOf(at) },
        { ...blankTerm, language: 'en' as const, text: `english ${at}` },
      ],
    })),
  );
const file = () => ({ path: 'large.tbx', bytes: large(), into: 'Large' });

test('others are served while a large glossary is read, and the progress never goes back', async () => {
  const told: number[] = [];
  const order: string[] = [];
  const importing = desk
    .call('terms.import', file(), { onProgress: ({ done }) => told.push(done) })
    .then(({ added }) => order.push(`import ${added}`));
  const asking = desk.call('terms.facets', {}).then(() => order.push('facets'));
  await Promise.all([importing, asking]);
  expect(order).toEqual(['facets', `import ${many}`]);
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

test('an import that is given up leaves nothing behind', async () => {
  const before = await desk.call('glossaries.list', {});
  const controller = new AbortController();
  const answer = await desk.try('terms.import', file(), {
    signal: controller.signal,
    onProgress: ({ done, total }) => {
      if (done > total / 2) controller.abort();
    },
  });
  expect(answer).toEqual({ ok: false, error: { type: 'cancelled' } });
  expect(await desk.call('glossaries.list', {})).toEqual(before);
  expect(await desk.call('undo.state', {})).toMatchObject({ undo: null });
});

test('an entry that was added while the file was read is met by that of the file', async () => {
  const made = await desk.call('glossaries.create', { name: 'Large' });
  const csv = ['nl,en', ...Array.from({ length: many }, (_, at) => `${termOf(at)},english ${at}`)].join('\n');
  let adding: Promise<unknown> | null = null;
  const report = await desk.call(
    'terms.import',
    { path: 'large.csv', bytes: strToU8(csv), into: 'Large' },
    {
      onProgress: ({ done, total }) => {
        if (done < total * 0.6) return;
        adding ??= desk.call('terms.add', {
          glossaryId: made.id,
          content: { ...blankContent, examples: [], terms: [{ ...blankTerm, language: 'nl', text: termOf(7) }] },
        });
      },
    },
  );
  await adding;
  expect(adding).not.toBeNull();
  expect(report).toMatchObject({ added: many - 1, changed: 1 });
  expect(await desk.call('terms.known', { dutch: termOf(7), english: '' })).toHaveLength(1);
});

const workbook = (sheet: string | Uint8Array) =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
  });
const row = '<row><c t="inlineStr"><is><t>raad</t></is></c><c t="inlineStr"><is><t>council</t></is></c></row>';
const wide = '<row><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>';
const entry = (terms: string) =>
  `<tbx type="TBX-Basic" xml:lang="nl"><text><body><conceptEntry id="a"><langSec xml:lang="nl">${terms}</langSec></conceptEntry></body></text></tbx>`;

test.each([
  [
    'rows that repeat for ever',
    'a.xlsx',
    () => workbook(`<worksheet><sheetData>${row.repeat(400_000)}`),
    'unpacks-far',
  ],
  [
    'rows of one cell far to the right',
    'a.xlsx',
    () => workbook(`<worksheet><sheetData>${wide.repeat(2000)}`),
    'cells-many',
  ],
  ['entities in a sheet', 'a.xlsx', () => workbook('<!DOCTYPE a [<!ENTITY e "x">]><worksheet/>'), 'doctype-entities'],
  ['a term without end', 'a.tbx', () => strToU8(entry(`<termSec><term>${'x'.repeat(5_000_000)}`)), 'token-long'],
  ['bytes of another encoding', 'a.tbx', () => Uint8Array.from([...strToU8('<tbx>ra'), 0xff, 0xc0]), 'byte-wrong'],
] as const)('a hostile file is refused, with the place: %s', (_name, path, make, reason) => {
  expect(readTermsFile(make(), path)).toMatchObject({
    ok: false,
    error: { type: 'file-malformed', line: expect.any(Number) as number, reason: { type: reason } },
  });
});

test('an entry of more terms than an entry has is refused, and the others are kept', () => {
  const terms = Array.from({ length: 600 }, (_, at) => `<termSec><term>raad ${at}</term></termSec>`).join('');
  const read = readTermsFile(strToU8(entry(terms)), 'a.tbx');
  expect(read).toMatchObject({
    ok: true,
    value: { entries: [], refused: [{ line: 1, reason: { type: 'terms-many' } }] },
  });
});
