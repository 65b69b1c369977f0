import { describe, expect, test } from 'vitest';
import { measureClasses } from './class-distance.ts';
import { prepareQuery, releaseQuery } from './prepare-query.ts';
import { putUnit } from './put-unit.ts';
import { createDice, pick, type Dice } from './testing/vary-text.ts';
import { createTokenIndex } from './token-index.ts';
import { measureTokens } from './token-distance.ts';
import { findClass } from './vocabulary.ts';

const letters = ['a', 'b', 'c', 'd'];

function makeLetters(length: number, dice: Dice): string[] {
  return Array.from({ length }, () => pick(letters, dice));
}

/** Some letters left out, put in or replaced here and there, so that long texts are near one another. */
function vary(text: readonly string[], dice: Dice): string[] {
  const varied = text.flatMap(
    (letter) => [[letter], [letter], [letter], [], [pick(letters, dice)], [letter, 'e']][dice(6)]!,
  );
  return dice(4) === 0 ? varied.reverse() : varied;
}

/** The whole matrix. `replace` is the cost of a replacement, out of 2. */
function fillMatrix<T>(a: readonly T[], b: readonly T[], replace: (x: T, y: T) => number): number {
  let above = b.map((_, j) => 2 * j).concat(2 * b.length);
  a.forEach((x, i) => {
    const row = [2 * i + 2];
    b.forEach((y, j) => row.push(Math.min(above[j]! + replace(x, y), above[j + 1]! + 2, row[j]! + 2)));
    above = row;
  });
  return above.at(-1)!;
}

describe('distances', () => {
  test.each([1, 5, 31, 32, 33, 63, 64, 65, 100, 200])(
    'over classes is the one of the whole matrix, %i long',
    (length) => {
      const dice = createDice(length);
      const index = createTokenIndex();
      putUnit(index, { id: 1, memory: 0, rank: 0, source: 'a b c d' });
      for (let times = 0; times < 60; times += 1) {
        const text = makeLetters(length, dice);
        const other = vary(text, dice);
        const query = prepareQuery(index, text.join(' '));
        const locals = Uint16Array.from(other, (letter) => {
          const known = findClass(index.vocabulary, `w${letter}`);
          return known < 0 ? 0 : index.scratch.localOfClass[known]!;
        });
        const whole = fillMatrix(text, other, (x, y) => (x === y ? 0 : 2)) / 2;
        for (const most of [0, 3, whole, whole + 1, 500]) {
          expect(measureClasses(query, locals, other.length, most)).toBe(Math.min(whole, most + 1));
        }
        releaseQuery(index, query);
      }
    },
  );

  test.each([0, 1, 4, 20, 90])('over tokens is the one of the whole matrix, %i long', (length) => {
    const dice = createDice(length);
    const toSequence = (text: readonly string[]) => ({
      tokens: Int32Array.from(text, (letter) => letter.charCodeAt(0)),
      classes: Int32Array.from(text, (letter) => letter.charCodeAt(0) >> 1),
      count: text.length,
    });
    const replace = (x: string, y: string) => (x === y ? 0 : x.charCodeAt(0) >> 1 === y.charCodeAt(0) >> 1 ? 1 : 2);
    for (let times = 0; times < 60; times += 1) {
      const text = makeLetters(length, dice);
      const other = vary(text, dice);
      const whole = fillMatrix(text, other, replace);
      for (const most of [0, 3, whole, whole + 1, 1000]) {
        expect(measureTokens(toSequence(text), toSequence(other), most)).toBe(Math.min(whole, most + 1));
      }
    }
  });
});
