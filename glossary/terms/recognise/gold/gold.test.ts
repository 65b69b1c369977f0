import { expect, test } from 'vitest';
import { onlyKind, readGoldParts } from './gold-parts.ts';
import { findMistakes, measureQuality, type IndexedSentences } from './measure-gold.ts';

const parts = readGoldParts();

const say = (blocks: readonly IndexedSentences[]): string =>
  blocks
    .flatMap(({ index, sentences }) => findMistakes(index, sentences))
    .map(
      ({ sentence, missed, wrong }) =>
        `${sentence.text}: missed ${missed.map((hit) => hit.surface).join(', ')}; wrong ${wrong.map((hit) => hit.surface).join(', ')}`,
    )
    .join('\n');

const countHits = (blocks: readonly IndexedSentences[]): number =>
  blocks.flatMap(({ sentences }) => sentences.flatMap(({ hits }) => hits)).length;

test('every hit of the gold names a concept of its glossary, and there are 400 sentences and more', () => {
  const blocks = parts.flatMap((part) => part.blocks);
  const unknown = blocks.flatMap(({ index, sentences }) =>
    sentences.flatMap(({ hits }) => hits).filter((hit) => !index.concepts.has(hit.conceptId)),
  );
  expect(blocks.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(400);
  expect(unknown).toEqual([]);
});

/** The goal; the frozen set, on which nothing is ever tuned, stays where it stood at first sight. */
const goalOf = (name: string): number => (name === 'frozen' ? 0.97 : 0.98);

test.each(parts)('$name: precision and recall stay at what was reached', ({ name, blocks }) => {
  const { precision, recall } = measureQuality(blocks);
  expect(Math.min(precision, recall), say(blocks)).toBeGreaterThanOrEqual(goalOf(name));
});

test.each(
  parts.flatMap(({ name, blocks }) =>
    (['separable', 'senses'] as const)
      .map((kind) => ({ name, kind, blocks: onlyKind(blocks, kind) }))
      // One hit of a few says nothing of the rest.
      .filter((part) => countHits(part.blocks) > 20),
  ),
)('$name: $kind', ({ blocks }) => {
  const { precision, recall } = measureQuality(blocks);
  expect(Math.min(precision, recall), say(blocks)).toBeGreaterThanOrEqual(0.95);
});
