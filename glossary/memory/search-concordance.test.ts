import { afterEach, beforeEach, expect, test } from 'vitest';
import { transact } from '#glossary/store/database.ts';
import { searchConcordance } from './search-concordance.ts';
import { openTestMemory, type TestMemory } from './testing/open-test-memory.ts';

let memory: TestMemory;
beforeEach(() => void (memory = openTestMemory()));
afterEach(() => memory.close());

const { signal } = new AbortController();
const search = async (text: string, side: 'source' | 'target' = 'source', limit = 100) => {
  const found = await searchConcordance(memory.db, { text, side, limit }, signal);
  if (!found.ok) throw new Error(found.error.type);
  return found.value;
};
/** Each hit with the pieces of text that are marked. */
const marked = async (text: string, side: 'source' | 'target' = 'source') =>
  (await search(text, side)).map((hit) => hit.ranges.map(([start, end]) => hit[side].slice(start, end)));

test('capitals, accents, quote style and white space make no difference, and the marks are exact', async () => {
  memory.add({ source: 'De Première van de ‘Oekraïense’ 😀  film' });
  expect(await marked('premiere')).toEqual([['Première']]);
  expect(await marked("'OEKRAIENSE' 😀 film")).toEqual([['‘Oekraïense’ 😀  film']]);
  memory.add({ source: 'cafe\u0301 noir' });
  expect(await marked('café')).toEqual([['cafe\u0301']]);
});

test('each place in a text is marked, on the side that was searched', async () => {
  memory.add({ source: 'nee', target: 'peace, Peace and peaceful' });
  expect(await marked('peace', 'target')).toEqual([['peace', 'Peace', 'peace']]);
  expect(await marked('peace')).toEqual([]);
});

test('the words as they stand come before the words apart, and newest first', async () => {
  memory.add({ source: 'raad voor de veiligheid', changedAt: '2026-05-01' });
  memory.add({ source: 'de veiligheid van de raad', changedAt: '2020-01-01' });
  memory.add({ source: 'de veiligheid telt', changedAt: '2026-01-01' });
  expect((await search('de veiligheid')).map(({ source }) => source)).toEqual([
    'raad voor de veiligheid',
    'de veiligheid telt',
    'de veiligheid van de raad',
  ]);
  expect((await search('de raad')).map(({ source }) => source)).toEqual([
    'de veiligheid van de raad',
    'raad voor de veiligheid',
  ]);
  expect(await search('de', 'source', 2)).toHaveLength(2);
});

test('a query of nothing but white space finds nothing, and one with signs of a pattern is taken as it stands', async () => {
  memory.add({ source: '100% (zeker) .*' });
  expect(await search('  ')).toEqual([]);
  expect(await marked('100% (zeker) .*')).toEqual([['100% (zeker) .*']]);
  expect(await search('_')).toEqual([]);
});

test('a search that is no longer wanted stops', async () => {
  transact(memory.db, () => {
    for (let n = 0; n < 200; n += 1) memory.add({ source: `zin ${n}` });
  });
  const controller = new AbortController();
  controller.abort();
  expect(await searchConcordance(memory.db, { text: 'zin', side: 'source', limit: 5 }, controller.signal)).toEqual({
    ok: false,
    error: { type: 'cancelled' },
  });
});
