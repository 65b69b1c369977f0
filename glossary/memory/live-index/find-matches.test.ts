import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MatchOrder } from '#shared/model/memory.ts';
import { saveSetting } from '#glossary/store/settings.ts';
import { prepareText, scoreMatch, type TokenisedText } from '#glossary/text/match-score.ts';
import { createDice, pick, readSentences, varyText, type Dice } from '../index/testing/vary-text.ts';
import { tidyIndex } from '../index/tidy-index.ts';
import { openTestMemory, type TestMemory } from '../testing/open-test-memory.ts';
import { catchUp } from './catch-up.ts';
import { findMatches } from './find-matches.ts';
import { openLiveIndex } from './open-live-index.ts';

let memory: TestMemory;
beforeEach(() => void (memory = openTestMemory()));
afterEach(() => memory.close());

interface Query {
  readonly text: string;
  readonly previous?: string | null;
  readonly next?: string | null;
}

function makeSearch() {
  const live = openLiveIndex(memory.db, '/nowhere');
  while (!catchUp(memory.db, live));
  tidyIndex(live.saved.index, { longestTail: 5 });
  return (query: Query, threshold = 70, limit = 1000) =>
    findMatches(memory.db, live, { previous: null, next: null, ...query }, { threshold, limit }, () => false) ?? [];
}

interface ScannedRow {
  readonly id: number;
  readonly source: string;
  readonly target: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly changed_at: string;
  readonly rank: number;
  readonly penalty: number;
  readonly enabled: number;
}

const prepared = new Map<string, TokenisedText>();
function prepare(text: string): TokenisedText {
  const known = prepared.get(text) ?? prepareText(text);
  prepared.set(text, known);
  return known;
}

/** What should be found, by scoring every unit: texts, score, and how many units hold the same texts. */
function scan(query: Required<Query>, threshold: number, limit: number, order: MatchOrder) {
  const text = prepare(query.text);
  const rows = memory.db.all<ScannedRow>(
    'SELECT u.*, m.rank, m.penalty, m.enabled FROM unit u JOIN memory m ON m.id = u.memory_id',
  );
  const found = rows
    .map((row) => {
      const score = scoreMatch(text, prepare(row.source));
      const isAt = (known: string | null, wanted: string | null) => wanted !== null && known === wanted;
      const inContext = score === 100 && isAt(row.previous, query.previous) && isAt(row.next, query.next);
      return { ...row, score: (inContext ? 101 : score) - row.penalty };
    })
    .filter(({ score, enabled }) => enabled === 1 && score >= threshold)
    .sort((a, b) => {
      const trust = a.rank - b.rank;
      const age = b.changed_at.localeCompare(a.changed_at);
      return b.score - a.score || (order === 'newest' ? age || trust : trust || age) || b.id - a.id;
    });
  const pairs = new Map<string, { score: number; copies: number; id: string }>();
  for (const { source, target, score, id } of found) {
    const key = JSON.stringify([source, target]);
    const known = pairs.get(key);
    if (known) known.copies += 1;
    else pairs.set(key, { score, copies: 0, id: String(id) });
  }
  return [...pairs].slice(0, limit).map(([key, facts]) => ({ key, ...facts }));
}

/** Units of four memories with penalties from none to large, one of them switched off. */
function fillMemories(dice: Dice, count: number): readonly string[] {
  const sentences = readSentences().slice(0, 60);
  const memories = [
    undefined,
    memory.addMemory('client', { penalty: 1 }),
    memory.addMemory('old', { penalty: 3 + dice(30) }),
    memory.addMemory('off', { enabled: 0 }),
  ];
  for (let n = 0; n < count; n += 1) {
    const memoryId = pick(memories, dice);
    memory.add({
      ...(memoryId !== undefined && { memoryId }),
      source: varyText(pick(sentences, dice), sentences, 3, dice),
      target: String(dice(3)),
      previous: pick(['', 'Voor.', null], dice),
      next: pick(['', 'Voor.', null], dice),
      changedAt: `2026-01-${10 + dice(15)}T00:00:00.000Z`,
    });
  }
  return sentences;
}

describe('matches of several memories', () => {
  test.each([5, 6, 7])('are those of a scan, in the same order, with context, penalties and copies (%i)', (seed) => {
    const dice = createDice(seed);
    const sentences = fillMemories(dice, 700);
    const search = makeSearch();
    const order: MatchOrder = seed === 6 ? 'newest' : 'trusted';
    saveSetting(memory.db, 'matches.order', order);
    for (let n = 0; n < 60; n += 1) {
      const text = varyText(pick(sentences, dice), sentences, 2, dice);
      const query = { text, previous: 'Voor.', next: pick(['', null], dice) };
      const threshold = 50 + dice(51);
      const limit = pick([1, 3, 20, 1000], dice);
      const found = search(query, threshold, limit).map(({ source, target, score, unitId, copies }) => ({
        key: JSON.stringify([source, target]),
        score,
        id: unitId,
        // With a small limit, units that cannot be shown are not all counted.
        ...(limit === 1000 && { copies }),
      }));
      const wanted = scan(query, threshold, limit, order);
      expect(found, JSON.stringify([query, threshold])).toEqual(
        wanted.map(({ copies, ...rest }) => (limit === 1000 ? { ...rest, copies } : rest)),
      );
    }
  });

  test('say what a penalty took off, and what the match is without it', () => {
    const memoryId = memory.addMemory('old', { penalty: 10 });
    memory.add({ memoryId, source: 'Een twee drie.', target: 'a', previous: 'x', next: 'y' });
    const [match] = makeSearch()({ text: 'Een twee drie.', previous: 'x', next: 'y' }, 91);
    expect(match).toMatchObject({ score: 91, penalty: 10, kind: 'context', memoryName: 'old' });
  });

  test('count at the threshold and not below it', () => {
    const memoryId = memory.addMemory('old', { penalty: 10 });
    memory.add({ memoryId, source: 'Een twee drie vier vijf.', target: 'a' });
    const search = makeSearch();
    const scores = (text: string, threshold: number) => search({ text }, threshold).map(({ score }) => score);
    expect([scores('Een twee drie vier vijf.', 90), scores('Een twee drie vier vijf.', 91)]).toEqual([[90], []]);
    expect([scores('Een twee drie vier zes.', 73), scores('Een twee drie vier zes.', 74)]).toEqual([[73], []]);
  });
});

describe('the list', () => {
  test('leaves no match out for the sake of pairs that are shown once', () => {
    for (let n = 0; n < 50; n += 1) memory.add({ source: 'De zin is hier.', target: 'same' });
    memory.add({ source: 'De zin is daar.', target: 'other' });
    const found = makeSearch()({ text: 'De zin is hier nu.' }, 50, 2);
    expect(found.map(({ target, copies }) => [target, copies])).toEqual([
      ['same', 49],
      ['other', 0],
    ]);
  });

  test('has the context match first, however many say the same', () => {
    memory.add({
      source: 'Ja.',
      target: 'in context',
      previous: 'a',
      next: 'b',
      changedAt: '2001-01-01T00:00:00.000Z',
    });
    for (let n = 0; n < 2000; n += 1) memory.add({ source: 'Ja.', target: String(n) });
    const [first] = makeSearch()({ text: 'Ja.', previous: 'a', next: 'b' }, 70, 1);
    expect(first).toMatchObject({ target: 'in context', score: 101, kind: 'context' });
  });

  test('counts the copies of a pair that fell out of the list and came back', () => {
    memory.add({ source: 'Ja.', target: 'wanted', changedAt: '2001-01-01T00:00:00.000Z' });
    for (let n = 0; n < 2000; n += 1) memory.add({ source: 'Ja.', target: String(n) });
    memory.add({ source: 'Ja.', target: 'wanted', previous: 'a', next: 'b' });
    const [first] = makeSearch()({ text: 'Ja.', previous: 'a', next: 'b' }, 70, 1);
    expect(first).toMatchObject({ target: 'wanted', score: 101, copies: 1 });
  });

  test('names the places where a pair stands, each once and the best one first', () => {
    const other = memory.addMemory('other');
    memory.add({ source: 'Ja.', target: 'Yes.', document: 'a.txt' });
    memory.add({ source: 'Ja.', target: 'Yes.', document: 'a.txt' });
    memory.add({ source: 'Ja.', target: 'Yes.', document: 'b.txt', memoryId: other });
    memory.add({ source: 'Ja.', target: 'Yes.', document: 'b.txt', changedAt: '2026-02-01T00:00:00.000Z' });
    const [match] = makeSearch()({ text: 'Ja.' });
    expect(match?.copies).toBe(3);
    expect(match?.places.map(({ memoryName, document }) => `${memoryName} ${document}`)).toEqual([
      'Veerman b.txt',
      'other b.txt',
      'Veerman a.txt',
    ]);
  });
});
