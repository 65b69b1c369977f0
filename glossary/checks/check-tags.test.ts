import { expect, test } from 'vitest';
import { readSpeltTags as t, spellTags } from '#shared/text/spell-tags.ts';
import { checkTags } from './check-tags.ts';

const check = (source: string, target: string) =>
  checkTags(t(source), t(target)).map(({ code, detail, fix, target: range }) =>
    [code, spellTags(detail.source), fix === null ? 'by hand' : `“${spellTags(fix)}”`, range?.join('-') ?? ''].join(
      ' ',
    ),
  );

test('tags that are all there in another order are right', () => {
  expect(check('⟨b1⟩Een⟨/b1⟩ ⟨ph2/⟩', '⟨ph2/⟩ ⟨b1⟩one⟨/b1⟩')).toEqual([]);
  expect(check('geen', 'none')).toEqual([]);
});

test('a tag that is missing at either end is put back there, in order; elsewhere by hand', () => {
  expect(check('⟨b1⟩⟨i2⟩Alles⟨/i2⟩ en meer.⟨/b1⟩', 'All and more.')).toEqual([
    'tag_missing ⟨b1⟩ “⟨b1⟩” 0-0',
    'tag_missing ⟨i2⟩ “⟨i2⟩” 0-0',
    'tag_missing ⟨/i2⟩ “⟨/i2⟩” ',
    'tag_missing ⟨/b1⟩ “⟨/b1⟩” 13-13',
  ]);
  // The first one is back: the second goes behind it.
  expect(check('⟨b1⟩⟨i2⟩Alles⟨/i2⟩⟨/b1⟩', '⟨b1⟩All⟨/b1⟩')).toEqual([
    'tag_missing ⟨i2⟩ “⟨i2⟩” 1-1',
    'tag_missing ⟨/i2⟩ “⟨/i2⟩” 4-4',
  ]);
});

test('a tag too many goes', () => {
  expect(check('een ⟨ph1/⟩', 'one ⟨ph1/⟩⟨ph1/⟩')).toEqual(['tag_extra ⟨ph1/⟩ “” 5-6']);
});

test('pairs that cross are set right where nothing stands between', () => {
  expect(check('⟨b1⟩⟨i2⟩a⟨/i2⟩⟨/b1⟩', '⟨b1⟩⟨i2⟩a⟨/b1⟩⟨/i2⟩')).toEqual(['tag_misnested ⟨/b1⟩ “⟨/i2⟩⟨/b1⟩” 3-5']);
  expect(check('⟨b1⟩⟨i2⟩a⟨/i2⟩ b⟨/b1⟩', '⟨b1⟩⟨i2⟩a⟨/b1⟩ b⟨/i2⟩')).toEqual(['tag_misnested ⟨/b1⟩ by hand 3-4']);
});
