import { expect, test } from 'vitest';
import { readSpeltTags as t, spellTags } from '#shared/text/spell-tags.ts';
import { addNextTag, removeTags, type TagChange } from './insert-tag.ts';

const show = (change: TagChange | null) =>
  change && `${spellTags(change.text.slice(0, change.range[1]))}|${spellTags(change.text.slice(change.range[1]))}`;
const source = t('⟨b1⟩Een⟨/b1⟩ en ⟨ph2/⟩.');

test('the next tag that is missing goes in at the caret, in the order of the Dutch', () => {
  expect(show(addNextTag(source, 'One and .', [0, 0]))).toBe('⟨b1⟩|One and .');
  expect(show(addNextTag(source, t('⟨b1⟩One and .'), [4, 4]))).toBe('⟨b1⟩One⟨/b1⟩| and .');
  expect(show(addNextTag(source, t('⟨b1⟩One⟨/b1⟩ and .'), [10, 10]))).toBe('⟨b1⟩One⟨/b1⟩ and ⟨ph2/⟩|.');
  expect(addNextTag(source, t('⟨b1⟩One⟨/b1⟩ ⟨ph2/⟩'), [0, 0])).toBeNull();
});

test('a pair goes round the selection; a single tag goes behind it', () => {
  expect(show(addNextTag(source, 'One and .', [0, 3]))).toBe('⟨b1⟩One⟨/b1⟩| and .');
  expect(show(addNextTag(t('⟨ph1/⟩'), 'One', [0, 3]))).toBe('One⟨ph1/⟩|');
});

test('a tag goes with its other end, from either side of the caret, or all of a selection', () => {
  const text = t('A ⟨b1⟩😀 bold⟨/b1⟩ ⟨ph2/⟩');
  expect(show(removeTags(text, [3, 3]))).toBe('A |😀 bold ⟨ph2/⟩');
  expect(show(removeTags(text, [2, 2]))).toBe('A |😀 bold ⟨ph2/⟩');
  expect(show(removeTags(text, [0, text.length]))).toBe('A 😀 bold |');
  expect(removeTags(text, [0, 0])).toBeNull();
});
