import { expect, test } from 'vitest';
import { readSpeltTags as t } from './spell-tags.ts';
import { listStyledRuns, writePlainText } from './style-runs.ts';

const tags = [
  { mark: t('⟨a1⟩'), raw: '[', about: 'https://un.org' },
  { mark: t('⟨ph2/⟩'), raw: '{naam}', about: '{naam}' },
  { mark: t('⟨note3/⟩'), raw: '[^bron]', about: 'bron' },
];

test('formatting is style, placeholders and notes are words', () => {
  const text = t('Zie ⟨a1⟩de ⟨b4⟩VN⟨/b4⟩⟨/a1⟩, ⟨ph2/⟩⟨note3/⟩⟨br5/⟩einde⟨img6/⟩.');
  expect(listStyledRuns(text, tags)).toEqual([
    { text: 'Zie ', styles: [], link: null },
    { text: 'de ', styles: [], link: 'https://un.org' },
    { text: 'VN', styles: ['bold'], link: 'https://un.org' },
    { text: ', ', styles: [], link: null },
    { text: '{naam}', styles: [], link: null },
    { text: 'bron', styles: ['superscript'], link: null },
    { text: '\n', styles: [], link: null },
    { text: 'einde', styles: [], link: null },
    { text: '.', styles: [], link: null },
  ]);
  expect(writePlainText(text, tags)).toBe('Zie de VN, {naam}[bron] einde.');
});

test('tags that are crosswise or alone break nothing', () => {
  expect(listStyledRuns(t('⟨b1⟩a⟨i2⟩b⟨/b1⟩c⟨/i2⟩⟨/u9⟩d'), []).map(({ text, styles }) => [text, ...styles])).toEqual([
    ['a', 'bold'],
    ['b', 'bold', 'italic'],
    ['c', 'italic'],
    ['d'],
  ]);
});
