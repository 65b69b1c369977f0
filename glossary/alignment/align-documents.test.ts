import { describe, expect, test } from 'vitest';
import { dutchRules } from '#glossary/segmentation/dutch-rules.ts';
import { englishRules } from '#glossary/segmentation/english-rules.ts';
import { makeRandom } from '#glossary/text/testing/make-random.ts';
import { alignDocuments, type AlignedLink } from './align-documents.ts';
import { listSentences, looksLikeHeading, type DocumentSentence } from './document.ts';
import { measureLinks } from './testing/measure-links.ts';
import { readSeedLinks } from './testing/read-seed-links.ts';
import { flatten, layOut, noHardship, varyLinks, type AlignCase, type Hardships } from './testing/vary-documents.ts';

const help = { pairs: [], rest: () => true };
const articles = readSeedLinks(new URL('../../seeds/', import.meta.url));
const randomOf = (seed: number) => {
  const roll = makeRandom(seed);
  return () => roll(1_000_000) / 1_000_000;
};

function makeCases(hard: Hardships, seed: number): readonly AlignCase[] {
  return articles.map(({ name, links }, at) => {
    const random = randomOf(seed + at);
    const strangers = articles.flatMap((other) =>
      other.name === name ? [] : other.links.flatMap(({ target }) => target),
    );
    return layOut(name, varyLinks(links, hard, strangers, random), hard.move, random);
  });
}

async function measure(cases: readonly AlignCase[]) {
  const figures = await Promise.all(
    cases.map(async (one) => measureLinks((await alignDocuments(one.source, one.target, help)) ?? [], one)),
  );
  const sentences = figures.reduce((sum, one) => sum + one.sentences, 0);
  return {
    right: figures.reduce((sum, one) => sum + one.right * one.sentences, 0) / sentences,
    judged: figures.flatMap((one) => one.judged),
  };
}

const read = (lines: readonly string[], side: 'nl' | 'en'): readonly DocumentSentence[] =>
  listSentences(
    lines.map((text) => ({ text, isHeading: looksLikeHeading(text) })),
    side === 'nl' ? dutchRules : englishRules,
  );
const shapes = (links: readonly AlignedLink[] | null) => links?.map(({ source, target }) => [source, target]);

describe('the five sample articles against their English', () => {
  test('are aligned sentence by sentence, with paragraphs and without', async () => {
    const cases = makeCases(noHardship, 1);
    expect((await measure(cases)).right).toBeGreaterThanOrEqual(0.99);
    expect((await measure(cases.map(flatten))).right).toBeGreaterThanOrEqual(0.99);
  });

  test('with sentences merged, parted, left out and added, at least 97 of 100 sentences are right', async () => {
    const hard = { merge: 0.1, split: 0.08, drop: 0.04, add: 0.04, dropParagraph: 0.05, addParagraph: 0.05, move: 0 };
    const cases = [11, 22, 33].flatMap((seed) => makeCases(hard, seed));
    expect((await measure(cases)).right).toBeGreaterThanOrEqual(0.97);
    expect((await measure(cases.map(flatten))).right).toBeGreaterThanOrEqual(0.95);
  });

  test('paragraphs that stand elsewhere are found', async () => {
    const cases = [7, 8].flatMap((seed) => makeCases({ ...noHardship, move: 1 }, seed));
    expect((await measure(cases)).right).toBeGreaterThanOrEqual(0.97);
  });

  test('doubtful links are the wrong ones: of those that are sure hardly any is wrong, of the others many', async () => {
    const hard = { merge: 0.2, split: 0.15, drop: 0.08, add: 0.08, dropParagraph: 0.08, addParagraph: 0.08, move: 0 };
    const { judged } = await measure([101, 202, 303, 404].flatMap((seed) => makeCases(hard, seed)).map(flatten));
    const wrongShare = (from: number, to: number) => {
      const part = judged.filter(({ confidence }) => confidence >= from && confidence < to);
      return part.filter(({ isRight }) => !isRight).length / part.length;
    };
    expect(wrongShare(0.95, 1.1)).toBeLessThan(0.03);
    expect(wrongShare(0, 0.7)).toBeGreaterThan(0.2);
  });
});

describe('alignDocuments', () => {
  test('finds one to two, two to one, and what has no counterpart', async () => {
    const dutch = read(
      [
        'De president kwam maandag in Moskou aan.',
        'Hij sprak met Poetin over het gas. Daarna vertrok hij naar Berlijn.',
        'In 2014 annexeerde Rusland de Krim, en in 2022 begon de grote oorlog tegen Oekraïne.',
        'Dit staat er alleen in het Nederlands, want niemand vertaalde het.',
        'De sancties kosten 2,5 miljard euro.',
      ],
      'nl',
    );
    const english = read(
      [
        'The president arrived in Moscow on Monday.',
        'He talked to Putin about gas and then left for Berlin.',
        'In 2014 Russia annexed Crimea. In 2022 the great war against Ukraine began.',
        'The sanctions cost 2.5 billion euros.',
      ],
      'en',
    );
    expect(shapes(await alignDocuments(dutch, english, help))).toEqual([
      [[0], [0]],
      [[1, 2], [1]],
      [[3], [2, 3]],
      [[4], []],
      [[5], [4]],
    ]);
  });

  test('a pair that a memory vouches for outweighs what the words look like', async () => {
    const dutch = read(['Aap.', 'Noot.', 'Zo is het gegaan, zei de een.', 'Mies.'], 'nl');
    const english = read(['Monkey.', 'Nut.', 'Thereby hangs a tale.', 'Mary.'], 'en');
    const pairs = [{ source: 'Zo is het gegaan, zei de een.', target: 'Thereby hangs a tale.' }];
    const links = await alignDocuments(dutch, english, { ...help, pairs });
    const plain = await alignDocuments(dutch, english, help);
    const sureOf = (all: typeof links) => all?.find(({ source }) => source[0] === 2)?.confidence ?? 0;
    expect(sureOf(links)).toBeGreaterThan(0.99);
    expect(sureOf(links)).toBeGreaterThan(sureOf(plain));
  });

  test('every sentence of either side is in exactly one link, in the order of the Dutch', async () => {
    for (const one of makeCases({ ...noHardship, drop: 0.3, add: 0.3, move: 2, merge: 0.3 }, 5)) {
      const links = (await alignDocuments(one.source, one.target, help)) ?? [];
      expect(links.flatMap(({ source }) => source)).toEqual(one.source.map((_, at) => at));
      expect(links.flatMap(({ target }) => target).toSorted((a, b) => a - b)).toEqual(one.target.map((_, at) => at));
      for (const { confidence } of links) expect(confidence).toSatisfy((value: number) => value >= 0 && value <= 1);
    }
  });

  test.each([
    ['nothing', [], []],
    ['nothing on one side', ['Een. Twee.'], []],
    ['nothing on the other', [], ['One. Two.']],
    ['no words', ['***', '---'], ['* * *', '…']],
    ['one sentence over and over', Array<string>(300).fill('Ja.'), Array<string>(290).fill('Yes.')],
    ['a sentence without end', ['woord '.repeat(20_000)], ['word '.repeat(20_000)]],
  ])('takes %s', async (_, dutch, english) => {
    const [source, target] = [read(dutch, 'nl'), read(english, 'en')];
    const links = (await alignDocuments(source, target, help)) ?? [];
    expect(links.flatMap((link) => link.source)).toHaveLength(source.length);
    expect(links.flatMap((link) => link.target)).toHaveLength(target.length);
  });

  test('stops where it is told to', async () => {
    const [one] = makeCases(noHardship, 1);
    let rows = 0;
    const rest = () => (rows += 1) < 10;
    expect(await alignDocuments(one?.source ?? [], one?.target ?? [], { pairs: [], rest })).toBeNull();
    expect(rows).toBe(10);
  });
});
