import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';
import { transact } from '#glossary/store/database.ts';
import { prepareText, scoreMatch } from '#glossary/text/match-score.ts';
import { searchMemory } from './search-memory.ts';
import { openTestMemory, type TestMemory } from './testing/open-test-memory.ts';

let memory: TestMemory;
beforeEach(() => void (memory = openTestMemory()));
afterEach(() => memory.close());

const shown = async (query: Parameters<TestMemory['search']>[0], threshold?: number) =>
  (await memory.search(query, threshold)).map(({ source, score, kind }) => [source, score, kind]);

const addMany = (count: number) =>
  transact(memory.db, () => {
    for (let n = 0; n < count; n += 1) memory.add({ source: `Zin ${n} vult het geheugen.`, target: `${n}` });
  });

describe('the bands', () => {
  test('101 needs the same text and the same neighbours on both sides; 100 the same text; 99 the same tokens', async () => {
    memory.add({ source: 'Hij komt.', target: 'a', previous: 'Voor.', next: 'Na.' });
    memory.add({ source: 'Hij komt.', target: 'b', previous: 'Voor.', next: 'Anders.' });
    memory.add({ source: 'Hij komt.', target: 'c' });
    memory.add({ source: 'hij komt .', target: 'd', previous: 'Voor.', next: 'Na.' });
    memory.add({ source: 'Zij gaat weg.', target: 'e', previous: 'Voor.', next: 'Na.' });
    const found = await memory.search({ text: 'Hij komt.', previous: 'Voor.', next: 'Na.' });
    expect(found.map(({ target, score, kind }) => [target, score, kind])).toEqual([
      ['a', 101, 'context'],
      ['c', 100, 'exact'],
      ['b', 100, 'exact'],
      ['d', 99, 'fuzzy'],
    ]);
  });

  test('a neighbour that is not known never makes a context match, and the edge of a text does', async () => {
    memory.add({ source: 'Een.', target: 'unknown', previous: null, next: null });
    memory.add({ source: 'Een.', target: 'edge', previous: '', next: '' });
    const edges = await memory.search({ text: 'Een.', previous: '', next: '' });
    expect(edges.map(({ target, score }) => [target, score])).toEqual([
      ['edge', 101],
      ['unknown', 100],
    ]);
    expect((await memory.search({ text: 'Een.' })).map(({ score }) => score)).toEqual([100, 100]);
  });

  test('one accent typed in two ways is the same text', async () => {
    memory.add({ source: 'Een cafe\u0301.', previous: 'e\u0301', next: '' });
    expect(await shown({ text: 'Een caf\u00e9.', previous: '\u00e9', next: '' })).toMatchObject([
      [expect.anything(), 101, 'context'],
    ]);
  });
});

describe('the list', () => {
  test('is best first, then newest, and shows a pair of texts once', async () => {
    memory.add({ source: 'De vrede is ver.', target: 'old', changedAt: '2020-01-01T00:00:00.000Z' });
    memory.add({ source: 'De vrede is ver.', target: 'new', changedAt: '2026-01-01T00:00:00.000Z' });
    memory.add({ source: 'De vrede is ver.', target: 'new', changedAt: '2025-01-01T00:00:00.000Z' });
    memory.add({ source: 'De vrede is nabij.', target: 'near' });
    const found = await memory.search({ text: 'De vrede is ver.' });
    expect(found.map(({ target }) => target)).toEqual(['new', 'old', 'near']);
    expect(await memory.search({ text: 'De vrede is ver.' }, 70, 1)).toHaveLength(1);
  });

  test('knows a unit that was added, changed or removed at the next search', async () => {
    expect(await shown({ text: 'Een twee drie.' })).toEqual([]);
    const id = memory.add({ source: 'Een twee drie.' });
    expect(await shown({ text: 'Een twee drie.' })).toEqual([['Een twee drie.', 100, 'exact']]);
    memory.db.run(`UPDATE unit SET source = 'Vier vijf zes zeven acht.' WHERE id = :id`, { id });
    expect(await shown({ text: 'Een twee drie.' })).toEqual([]);
    expect(await shown({ text: 'Vier vijf zes zeven acht.' })).toHaveLength(1);
    memory.db.run('DELETE FROM unit');
    expect(await shown({ text: 'Vier vijf zes zeven acht.' })).toEqual([]);
  });

  test('misses nothing that is added while the index still loads', async () => {
    addMany(1500);
    const loading = memory.index.follow();
    memory.add({ source: 'Deze kwam later.' });
    await loading;
    expect(await shown({ text: 'Deze kwam later.' })).toHaveLength(1);
    expect(await shown({ text: 'Zin 7 vult het geheugen.' }, 100)).toHaveLength(1);
    expect(await shown({ text: 'Zin 7 vult het geheugen.' }, 85)).toHaveLength(1000);
  });
});

test('every unit at or above the threshold is found, with the score that the definition gives it', async () => {
  const read = readTmx(readFileSync(new URL('../../seeds/memory.tmx', import.meta.url)), 'memory.tmx');
  if (!read.ok) throw new Error(read.error.type);
  const sentences = read.value.units.map(({ source }) => source);
  const variants = sentences.flatMap((sentence, at) => {
    const words = sentence.split(' ');
    const other = sentences[(at * 7 + 3) % sentences.length]?.split(' ') ?? [];
    const half = Math.ceil(words.length / 2);
    return [
      words.slice(1).join(' '),
      [...words.slice(0, half), ...other.slice(half)].join(' '),
      sentence.toLowerCase(),
    ];
  });
  const units = [...new Set([...sentences, ...variants])];
  transact(memory.db, () => units.forEach((source, n) => memory.add({ source, target: String(n) })));
  const prepared = units.map(prepareText);
  for (const [at, text] of units.entries()) {
    if (at % 9 !== 0) continue;
    const threshold = 50 + ((at * 13) % 51);
    const query = prepareText(text);
    const expected = prepared
      .map((unit, n) => [String(n), scoreMatch(query, unit)] as const)
      .filter(([, score]) => score >= threshold)
      .toSorted();
    const found = await memory.search({ text }, threshold);
    expect(found.map(({ target, score }) => [target, score] as const).toSorted()).toEqual(expected);
  }
});

test('a search that is no longer wanted stops', async () => {
  addMany(300);
  const controller = new AbortController();
  const query = { text: 'Zin 7 vult het geheugen.', previous: null, next: null };
  const working = searchMemory(memory.db, memory.index, query, { threshold: 50, limit: 10 }, controller.signal);
  controller.abort();
  expect(await working).toEqual({ ok: false, error: { type: 'cancelled' } });
});
