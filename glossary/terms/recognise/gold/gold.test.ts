import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildTermIndex } from '../term-index.ts';
import { findMistakes, measureQuality } from './measure-gold.ts';
import { readGoldGlossary, readGoldSentences, type GoldSentence } from './read-gold.ts';

const read = (name: string): string => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
const index = buildTermIndex(readGoldGlossary(read('glossary')));
const halves = ['tune', 'held-out', 'fresh'].map((name) => ({ name, sentences: readGoldSentences(read(name)) }));

const say = (sentences: readonly GoldSentence[]): readonly string[] =>
  findMistakes(index, sentences).map(
    ({ sentence, missed, wrong }) =>
      `${sentence.text}: missed ${missed.map((hit) => hit.surface).join(', ')}; wrong ${wrong.map((hit) => hit.surface).join(', ')}`,
  );

test('every hit of the gold names a concept of its glossary, and there are 400 sentences and more', () => {
  const known = new Set(index.concepts.keys());
  const sentences = halves.flatMap((half) => half.sentences);
  expect(sentences.length).toBeGreaterThan(400);
  expect(sentences.flatMap(({ hits }) => hits).filter((hit) => !known.has(hit.conceptId))).toEqual([]);
});

test.each(halves)('$name: precision and recall are 0.98 and more', ({ sentences }) => {
  const { precision, recall } = measureQuality(index, sentences);
  expect(Math.min(precision, recall), say(sentences).join('\n')).toBeGreaterThanOrEqual(0.98);
});

test.each(
  halves.slice(0, 2).flatMap(({ name, sentences }) => [
    { name, topic: 'separable verbs', sentences: sentences.filter(({ topic }) => topic.startsWith('separable')) },
    { name, topic: 'senses', sentences: sentences.filter(({ topic }) => topic === 'sense') },
  ]),
)('$name: $topic', ({ sentences }) => {
  const { precision, recall } = measureQuality(index, sentences);
  expect(sentences.length).toBeGreaterThan(20);
  expect(Math.min(precision, recall), say(sentences).join('\n')).toBeGreaterThanOrEqual(0.95);
});
