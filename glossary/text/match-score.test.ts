import { readSpeltTags } from '#shared/text/spell-tags.ts';
import { describe, expect, test } from 'vitest';
import { highestScore, prepareText, scoreAtLeast, scoreMatch, type TokenisedText } from './match-score.ts';
import { makeRandom } from './testing/make-random.ts';

const score = (query: string, candidate: string): number => scoreMatch(prepareText(query), prepareText(candidate));

/** The definition, cell by cell, with nothing clever. */
function plainScore(query: TokenisedText, candidate: TokenisedText): number {
  if (query.text === candidate.text) return 100;
  const n = query.folded.length;
  const m = candidate.folded.length;
  if (n + m === 0) return 99;
  const halves: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  for (let i = 0; i <= n; i += 1) {
    for (let j = 0; j <= m; j += 1) {
      if (i === 0 || j === 0) halves[i]![j] = 2 * (i + j);
      else {
        const same = query.folded[i - 1] === candidate.folded[j - 1];
        const alike = query.classes[i - 1] === candidate.classes[j - 1];
        const replaced = halves[i - 1]![j - 1]! + (same ? 0 : alike ? 1 : 2);
        halves[i]![j] = Math.min(replaced, halves[i - 1]![j]! + 2, halves[i]![j - 1]! + 2);
      }
    }
  }
  const longest = Math.max(n, m);
  return Math.min(99, Math.floor((100 * (2 * longest - halves[n]![m]!)) / (2 * longest)));
}

const vocabulary =
  'de De het oorlog oorlogen wapen wapens raket raketten 10 20 2,5 , . ‘ ’ “ ” huis huizen van in'.split(' ');

function randomTexts(count: number): string[] {
  const random = makeRandom(20_220_304);
  const texts: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const words = Array.from({ length: random(14) }, () => vocabulary[random(vocabulary.length)] ?? '');
    texts.push(words.join(random(9) === 0 ? '  ' : ' '));
  }
  return texts;
}

describe('scoreMatch', () => {
  test('is 100 for identical text alone, whatever its normal form', () => {
    expect(score('Eén oorlog.', 'Eén oorlog.')).toBe(100);
    expect(score('geïntensiveerd', 'gei\u0308ntensiveerd')).toBe(100);
    expect(score('', '')).toBe(100);
  });

  test('is 99 for the same tokens with another case, quote style or spacing', () => {
    expect(score('De ‘oorlog’', "de 'oorlog'")).toBe(99);
    expect(score('De oorlog', 'De  oorlog ')).toBe(99);
    expect(score('VN-raad', 'VN - raad')).toBe(99);
    expect(score(' ', '')).toBe(99);
  });

  test('is never above 99 for other text, however long', () => {
    const long = 'een woord '.repeat(500);
    expect(score(`${long}raket`, `${long}raketten`)).toBe(99);
    expect(score(`${long}raket`, `${long}oorlog`)).toBe(99);
  });

  test('takes a half for another form of the word and for another number, a whole for another word', () => {
    expect(score('a b c wapen', 'a b c wapens')).toBe(87);
    expect(score('a b c 10', 'a b c 2.500')).toBe(87);
    expect(score('a b c wapen', 'a b c oorlog')).toBe(75);
    expect(score('a b c d', 'a b c')).toBe(75);
    expect(score('a b', 'c d')).toBe(0);
    expect(score('', 'een woord')).toBe(0);
  });

  test('tags weigh lightly: the same words with other tags are 99', () => {
    const t = readSpeltTags;
    expect(score(t('⟨b1⟩De raad⟨/b1⟩ komt.'), t('⟨b1⟩De raad⟨/b1⟩ komt.'))).toBe(100);
    expect(score(t('⟨b1⟩De raad⟨/b1⟩ komt.'), 'De raad komt.')).toBe(99);
    expect(score(t('⟨b1⟩De raad⟨/b1⟩ komt.'), t('De ⟨i1⟩raad⟨/i1⟩ komt.⟨note2/⟩'))).toBe(99);
    expect(score(t('⟨b1⟩De raad⟨/b1⟩ komt niet.'), 'De raad komt niet.')).toBe(99);
  });

  test('follows its definition on random texts, at every threshold', () => {
    const texts = randomTexts(160).map(prepareText);
    for (const query of texts) {
      for (const candidate of texts) {
        const expected = plainScore(query, candidate);
        expect(scoreMatch(query, candidate)).toBe(expected);
        for (const threshold of [50, 70, 85, 99, 100])
          expect(scoreAtLeast(query, candidate, threshold)).toBe(expected >= threshold ? expected : null);
      }
    }
  });

  test('never passes the bound that the lengths set', () => {
    const texts = randomTexts(160).map(prepareText);
    for (const query of texts)
      for (const candidate of texts)
        if (query.text !== candidate.text)
          expect(scoreMatch(query, candidate)).toBeLessThanOrEqual(
            highestScore(query.folded.length, candidate.folded.length),
          );
  });
});
