import { describe, expect, test } from 'vitest';
import { pairedKinds, singleKinds, type Tag } from '../model/tag.ts';
import { compareTags } from './compare-tags.ts';
import { fitTags, keepTags, raiseTags } from './fit-tags.ts';
import { readSpeltTags, spellTags } from './spell-tags.ts';
import { listTags, markOf, partnerOf, readTag, splitAtTags, stripTags } from './tags.ts';

const t = readSpeltTags;

describe('marks', () => {
  test('every tag is one character of its own and is read back', () => {
    const tags: Tag[] = [1, 2, 128].flatMap((number) => [
      ...pairedKinds.flatMap((kind): Tag[] => [
        { kind, role: 'open', number },
        { kind, role: 'close', number },
      ]),
      ...singleKinds.map((kind): Tag => ({ kind, role: 'single', number })),
    ]);
    const marks = tags.map(markOf);
    expect(new Set(marks).size).toBe(tags.length);
    expect(marks.every((mark) => mark.length === 1)).toBe(true);
    expect(marks.map(readTag)).toEqual(tags);
  });

  test('stored texts are read by the same code for good', () => {
    expect(markOf({ kind: 'bold', role: 'open', number: 1 })).toBe('\uE000');
    expect(markOf({ kind: 'link', role: 'close', number: 3 })).toBe('\uE782');
    expect(markOf({ kind: 'placeholder', role: 'single', number: 1 })).toBe('\uEA00');
  });

  test('what is no tag is none', () => {
    expect(readTag('a')).toBeNull();
    expect(readTag('')).toBeNull();
    expect(stripTags(t('een⟨br1/⟩twee'))).toBe('een twee');
    expect(readTag('\uF0B7')).toBeNull();
    expect(() => markOf({ kind: 'bold', role: 'open', number: 129 })).toThrow('No such tag');
  });

  test('words and tags are told apart', () => {
    const text = t('Een ⟨b1⟩vet⟨/b1⟩ woord⟨note2/⟩.');
    expect(stripTags(text)).toBe('Een vet woord.');
    expect(splitAtTags(text)).toEqual(['Een ', t('⟨b1⟩'), 'vet', t('⟨/b1⟩'), ' woord', t('⟨note2/⟩'), '.']);
    expect(listTags(text).map(({ at }) => at)).toEqual([4, 8, 15]);
    expect(partnerOf(t('⟨b1⟩'))).toBe(t('⟨/b1⟩'));
    expect(partnerOf(t('⟨note2/⟩'))).toBeNull();
  });

  test('tags in signs are read back, and what only looks like one stays', () => {
    const spelt = '⟨a1⟩link⟨/a1⟩ ⟨x9⟩ ⟨ph2/⟩ ⟨b200⟩ ⟨q1⟩ ⟨/ph2⟩';
    expect(spellTags(t(spelt))).toBe(spelt);
    expect(t('⟨x9⟩')).toBe('⟨x9⟩');
  });
});

describe('comparing', () => {
  const compare = (source: string, target: string) => {
    const { missing, extra, misnested } = compareTags(t(source), t(target));
    const spell = (tags: readonly { readonly mark: string }[]) => tags.map(({ mark }) => spellTags(mark)).join('');
    return [spell(missing), spell(extra), misnested.map(({ tag, other }) => spell([tag, other])).join(' ')];
  };

  test.each([
    ['⟨b1⟩a⟨/b1⟩', '⟨b1⟩b⟨/b1⟩', ['', '', '']],
    ['⟨b1⟩a⟨/b1⟩ ⟨i2⟩c⟨/i2⟩', '⟨i2⟩c⟨/i2⟩ ⟨b1⟩a⟨/b1⟩', ['', '', '']],
    ['⟨b1⟩a⟨/b1⟩ ⟨ph2/⟩', 'a', ['⟨b1⟩⟨/b1⟩⟨ph2/⟩', '', '']],
    ['a', '⟨b1⟩a⟨/b1⟩', ['', '⟨b1⟩⟨/b1⟩', '']],
    ['⟨ph1/⟩', '⟨ph1/⟩ ⟨ph1/⟩', ['', '⟨ph1/⟩', '']],
    ['⟨b1⟩⟨i2⟩a⟨/i2⟩⟨/b1⟩', '⟨b1⟩⟨i2⟩a⟨/b1⟩⟨/i2⟩', ['', '', '⟨/b1⟩⟨/i2⟩']],
    ['⟨b1⟩a⟨/b1⟩', '⟨/b1⟩a⟨b1⟩', ['', '', '⟨/b1⟩⟨b1⟩']],
    // A pair that a split parted: its half stands alone in the source too.
    ['a⟨/b1⟩ ⟨i2⟩b⟨/i2⟩', 'a ⟨i2⟩b⟨/b1⟩⟨/i2⟩', ['', '', '']],
    // An end that is missing is no wrong order.
    ['⟨b1⟩⟨i2⟩a⟨/i2⟩⟨/b1⟩', '⟨b1⟩⟨i2⟩a⟨/b1⟩', ['⟨/i2⟩', '', '']],
  ])('%s and %s', (source, target, expected) => {
    expect(compare(source, target)).toEqual(expected);
  });
});

describe('fitting', () => {
  test.each([
    // The same kinds in another number: the n-th goes to the n-th.
    ['the ⟨i1⟩dam⟨/i1⟩', 'de ⟨i1⟩dam⟨/i1⟩', '⟨b1⟩De⟨/b1⟩ ⟨i2⟩dam⟨/i2⟩', 'the ⟨i2⟩dam⟨/i2⟩'],
    ['the ⟨i1⟩dam⟨/i1⟩', 'de ⟨i1⟩dam⟨/i1⟩', 'de dam', 'the dam'],
    ['⟨ph1/⟩ and ⟨ph2/⟩', '⟨ph1/⟩ en ⟨ph2/⟩', '⟨ph1/⟩ of ⟨b2⟩x⟨/b2⟩', '⟨ph1/⟩ and '],
  ])('%s of %s for %s', (english, itsSource, source, expected) => {
    expect(spellTags(fitTags(t(english), t(itsSource), t(source)))).toBe(expected);
  });

  test('of tags that came from anywhere only those of the sentence stay', () => {
    expect(spellTags(keepTags(t('⟨b1⟩a⟨/b1⟩ ⟨b1⟩b⟨/b1⟩ ⟨ph4/⟩'), t('⟨b1⟩x⟨/b1⟩')))).toBe('⟨b1⟩a⟨/b1⟩ b ');
  });

  test('tags of a text that is joined to another get numbers of their own', () => {
    expect(spellTags(raiseTags(t('⟨b1⟩a⟨/b1⟩'), 3))).toBe('⟨b4⟩a⟨/b4⟩');
    expect(raiseTags(t('⟨b128⟩a'), 1)).toBe('a');
  });
});
