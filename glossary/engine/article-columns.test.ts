import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackNumbers } from '#shared/model/pack-numbers.ts';
import type { SegmentColumn, SegmentColumns } from '#shared/model/segment-columns.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(() => {
  place = makeTestPlace();
  desk = startTestEngine(place, { whenMissing: 'starter' });
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

/** As the page does. */
const unfold = ({ count, columns }: SegmentColumns) =>
  Array.from({ length: count }, (_, at) =>
    Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, readValue(column, at)])),
  );

function readValue(column: SegmentColumn, at: number): unknown {
  const spell = (number: number | undefined, spelt: boolean) => (spelt ? String(number) : number);
  if (column.kind === 'all') return column.value;
  if (column.kind === 'each') return column.values[at];
  if (column.kind === 'few') return column.values[column.codes[at] ?? -1];
  if (column.kind === 'counted') return spell(column.from + at, column.spelt);
  if (column.kind === 'numbers') return spell(unpackNumbers(column.packed)[at], column.spelt);
  const ends = unpackNumbers(column.ends);
  const bytes = column.bytes.subarray((ends[at - 1] ?? -1) + 1, ends[at]);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function take(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { articleId } = await desk.call('articles.import', { path: 'stuk.txt', bytes });
  return articleId;
}

async function expectSame(articleId: Awaited<ReturnType<typeof take>>) {
  const rows = await desk.call('articles.open', { articleId });
  const columns = await desk.call('articles.openColumns', { articleId });
  expect(unfold(columns.segments)).toEqual(rows.segments);
  expect(columns.article).toEqual(rows.article);
  return { rows: rows.segments, columns: columns.segments.columns };
}

test('an article nobody has touched says the same by property as by row, in texts that are one value', async () => {
  const { columns } = await expectSame(await take('Kop\n\nEen ‘privé’-brug 😀. Twee.\n\nDrie. Vier.'));
  expect([columns.source.kind, columns.target, columns.id.kind]).toEqual([
    'text',
    { kind: 'all', value: '' },
    'counted',
  ]);
});

test('so does one in which rows differ in everything, split and joined ones too', async () => {
  const articleId = await take('Kop\n\nEen lange zin hier. Twee.\n\nDrie. Vier. Vijf.');
  const [, first, second] = (await expectSame(articleId)).rows;
  const draft = { target: 'Two “2”', origin: 'fuzzy', matchScore: 88, step: null } as const;
  await desk.call('segments.saveDraft', { segmentId: second!.id, version: second!.version, ...draft });
  expect((await expectSame(articleId)).columns.target.kind).toBe('text');
  await desk.call('segments.split', { segmentId: first!.id, version: first!.version, sourceAt: 9, targetAt: 0 });
  const { rows } = await expectSame(articleId);
  await desk.call('segments.editSource', { segmentId: rows[0]!.id, version: rows[0]!.version, source: 'Andere kop' });
  await expectSame(articleId);
});

test('an article of one segment, and none of that name', async () => {
  await expectSame(await take('Kop'));
  const missing = await desk.try('articles.openColumns', { articleId: '99' as never });
  expect(missing).toMatchObject({ error: { type: 'article-unknown' } });
});
