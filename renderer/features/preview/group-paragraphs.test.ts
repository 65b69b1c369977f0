import { expect, test } from 'vitest';
import type { Segment } from '#shared/model/segment.ts';
import { groupParagraphs, isSameParagraph } from './group-paragraphs.ts';

const make = (id: string, paragraph: number, kind: Segment['kind'] = 'body') => ({ id, paragraph, kind }) as Segment;
const segments = [make('1', 0, 'heading'), make('2', 1), make('3', 1), make('4', 2, 'caption')];

test('segments stand in their paragraphs, and what is left out is not there', () => {
  const shape = (leftOut: readonly 'caption'[]) =>
    groupParagraphs(segments, leftOut).map(({ kind, segments: own }) => [kind, ...own.map(({ id }) => id)]);
  expect(shape([])).toEqual([
    ['heading', '1'],
    ['body', '2', '3'],
    ['caption', '4'],
  ]);
  expect(shape(['caption'])).toHaveLength(2);
});

test('only the paragraph in which something changed is another one', () => {
  const before = groupParagraphs(segments, []);
  const after = groupParagraphs(
    segments.map((each) => (String(each.id) === '3' ? { ...each } : each)),
    [],
  );
  expect(after.map((paragraph, index) => isSameParagraph(paragraph, before[index]!))).toEqual([true, false, true]);
});
