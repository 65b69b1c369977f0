import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildTermIndex, type TermIndex } from '../term-index.ts';
import { findMistakes, measureQuality } from './measure-gold.ts';
import { readGoldGlossary, readGoldSentences, type GoldSentence } from './read-gold.ts';

const read = (name: string): string => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
const indexOf = (name: string): TermIndex => buildTermIndex(readGoldGlossary(read(name)));
const glossaries: Readonly<Record<string, string>> = { tuned: 'more-glossary', 'first-sight': 'first-sight-glossary' };
const halves = ['tune', 'held-out', 'fresh', 'tuned', 'first-sight'].map((name) => ({
  name,
  // The later sentences have terms that would change what the earlier ones hold.
  index: indexOf(glossaries[name] ?? 'glossary'),
  sentences: readGoldSentences(read(name)),
}));

const say = (index: TermIndex, sentences: readonly GoldSentence[]): readonly string[] =>
  findMistakes(index, sentences).map(
    ({ sentence, missed, wrong }) =>
      `${sentence.text}: missed ${missed.map((hit) => hit.surface).join(', ')}; wrong ${wrong.map((hit) => hit.surface).join(', ')}`,
  );

test('every hit of the gold names a concept of its glossary, and there are 400 sentences and more', () => {
  const unknown = halves.flatMap(({ index, sentences }) =>
    sentences.flatMap(({ hits }) => hits).filter((hit) => !index.concepts.has(hit.conceptId)),
  );
  expect(halves.flatMap((half) => half.sentences).length).toBeGreaterThan(400);
  expect(unknown).toEqual([]);
});

test.each(halves)('$name: precision and recall are 0.98 and more', ({ index, sentences }) => {
  const { precision, recall } = measureQuality(index, sentences);
  expect(Math.min(precision, recall), say(index, sentences).join('\n')).toBeGreaterThanOrEqual(0.98);
});

test.each(
  halves.slice(0, 2).flatMap(({ name, index, sentences }) => [
    {
      name,
      index,
      topic: 'separable verbs',
      sentences: sentences.filter(({ topic }) => topic.startsWith('separable')),
    },
    { name, index, topic: 'senses', sentences: sentences.filter(({ topic }) => topic === 'sense') },
  ]),
)('$name: $topic', ({ index, sentences }) => {
  const { precision, recall } = measureQuality(index, sentences);
  expect(sentences.length).toBeGreaterThan(20);
  expect(Math.min(precision, recall), say(index, sentences).join('\n')).toBeGreaterThanOrEqual(0.95);
});
