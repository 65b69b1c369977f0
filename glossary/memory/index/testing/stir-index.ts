import { expect } from 'vitest';
import { prepareText, scoreMatch, type TokenisedText } from '#glossary/text/match-score.ts';
import type { Hit } from '../best-hits.ts';
import { lookUp } from '../look-up.ts';
import { putUnit } from '../put-unit.ts';
import { removeUnit } from '../remove-unit.ts';
import type { TokenIndex } from '../token-index.ts';
import { pick, readSentences, varyText, type Dice } from './vary-text.ts';

/** What the index should hold. */
export type Units = Map<number, string>;

const sentences = readSentences();
const prepared = new Map<string, TokenisedText>();

function prepare(text: string): TokenisedText {
  const known = prepared.get(text) ?? prepareText(text);
  prepared.set(text, known);
  return known;
}

/** Texts as memories have them: sentences, parts of them down to one word, long runs, and odd ones. */
function makeText(dice: Dice): string {
  const sentence = pick(sentences, dice);
  const words = sentence.split(' ');
  const kind = dice(20);
  if (kind < 6) return words.slice(dice(words.length), dice(words.length) + 1 + dice(4)).join(' ');
  if (kind === 6) return [sentence, ...sentences.slice(dice(100)).slice(0, 1 + dice(6))].join(' ');
  if (kind === 7) return pick(['', ' ', '…', '1', '2 000', 'OK', 'ok', 'de de de de', '- - 3 - 4', '12.5 / 7'], dice);
  return sentence;
}

/** Every unit at or above the threshold, by scoring each. */
export function scan(units: Units, text: string, threshold: number): Hit[] {
  const query = prepare(text);
  return [...units]
    .map(([id, source]) => ({ id, score: scoreMatch(query, prepare(source)) }))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score || b.id - a.id);
}

/** Adds or changes a unit in both. */
export function put(index: TokenIndex, units: Units, id: number, source: string) {
  units.set(id, source);
  putUnit(index, { id, memory: 0, rank: 0, source });
}

/** Adds, changes and removes units at random. */
export function stir(index: TokenIndex, units: Units, times: number, dice: Dice) {
  for (; times > 0; times -= 1) {
    const known = 1 + dice(units.size + 1);
    const kind = dice(10);
    if (kind < 7 || units.size < 10) {
      const base = makeText(dice);
      put(index, units, index.highestId + 1 + dice(3), varyText(base, sentences, 6, dice));
    } else if (kind === 7) {
      expect(removeUnit(index, known)).toBe(units.delete(known));
    } else if (units.has(known)) {
      put(index, units, known, varyText(units.get(known)!, sentences, 3, dice));
    }
  }
}

/** Expects lookups and scans to find the same, for queries like the units and unlike them, at any threshold. */
export function expectSame(index: TokenIndex, units: Units, times: number, dice: Dice) {
  const all = [...units.values()];
  for (; times > 0; times -= 1) {
    const text = varyText(dice(4) === 0 ? makeText(dice) : pick(all, dice), sentences, 4, dice);
    const threshold = dice(8) === 0 ? pick([0, 49, 99, 100, 66.5], dice) : 50 + dice(51);
    expect(lookUp(index, text, { threshold, limit: Infinity }), `${threshold} ${text}`).toEqual(
      scan(units, text, threshold),
    );
  }
}
