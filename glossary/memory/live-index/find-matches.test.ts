import { prepareText, scoreMatch } from '#glossary/text/match-score.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDice, pick, readSentences, varyText } from '../index/testing/vary-text.ts';
import { tidyIndex } from '../index/tidy-index.ts';
import { openTestMemory, type TestMemory } from '../testing/open-test-memory.ts';
import { catchUp } from './catch-up.ts';
import { findMatches } from './find-matches.ts';
import { openLiveIndex } from './open-live-index.ts';

let memory: TestMemory;
beforeEach(() => void (memory = openTestMemory()));
afterEach(() => memory.close());

function search(query: { text: string; previous?: string | null; next?: string | null }, threshold = 70, limit = 1000) {
  const live = openLiveIndex(memory.db, '/nowhere');
  while (!catchUp(memory.db, live));
  tidyIndex(live.saved.index);
  return findMatches(memory.db, live, { previous: null, next: null, ...query }, { threshold, limit }, () => false);
}

interface ScannedRow {
  readonly id: number;
  readonly source: string;
  readonly target: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly changed_at: string;
}

/** What should be found, by scoring every unit: score and texts. */
function scan(query: { text: string; previous: string; next: string }, threshold: number, limit: number) {
  const text = prepareText(query.text);
  const scored = memory.db.all<ScannedRow>('SELECT * FROM unit').map((row) => {
    const score = scoreMatch(text, prepareText(row.source));
    const inContext = score === 100 && row.previous === query.previous && row.next === query.next;
    return { ...row, score: inContext ? 101 : score };
  });
  const found = scored
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score || b.changed_at.localeCompare(a.changed_at) || b.id - a.id)
    .map(({ score, source, target }) => [JSON.stringify([source, target]), score] as const);
  const pairs = new Map(found.toReversed());
  return [...new Set(found.map(([pair]) => pair))].slice(0, limit).map((pair) => [pair, pairs.get(pair)]);
}

describe('matches from the index', () => {
  test('are those of a scan, in the same order, with context', () => {
    const dice = createDice(5);
    const sentences = readSentences().slice(0, 60);
    const neighbours = ['', 'Voor.', null];
    for (let n = 0; n < 500; n += 1) {
      const day = String(10 + dice(15));
      memory.add({
        source: varyText(pick(sentences, dice), sentences, 3, dice),
        target: String(dice(3)),
        previous: pick(neighbours, dice),
        next: pick(neighbours, dice),
        changedAt: `2026-01-${day}T00:00:00.000Z`,
      });
    }
    for (let n = 0; n < 30; n += 1) {
      const query = { text: varyText(pick(sentences, dice), sentences, 2, dice), previous: 'Voor.', next: '' };
      const threshold = 50 + dice(51);
      const limit = pick([1, 3, 1000], dice);
      const found = search(query, threshold, limit) ?? [];
      const shown = found.map(({ source, target, score }) => [JSON.stringify([source, target]), score]);
      expect(shown).toEqual(scan(query, threshold, limit));
    }
  });

  test('leave no match out for the sake of pairs that are shown once', () => {
    for (let n = 0; n < 50; n += 1) memory.add({ source: 'De zin is hier.', target: 'same' });
    memory.add({ source: 'De zin is daar.', target: 'other' });
    expect(search({ text: 'De zin is hier nu.' }, 50, 2)?.map(({ target }) => target)).toEqual(['same', 'other']);
  });

  test('have the context match first, however many say the same', () => {
    memory.add({
      source: 'Ja.',
      target: 'in context',
      previous: 'a',
      next: 'b',
      changedAt: '2001-01-01T00:00:00.000Z',
    });
    for (let n = 0; n < 20; n += 1) memory.add({ source: 'Ja.', target: String(n) });
    const [first] = search({ text: 'Ja.', previous: 'a', next: 'b' }, 70, 1) ?? [];
    expect(first).toMatchObject({ target: 'in context', score: 101, kind: 'context' });
  });
});
