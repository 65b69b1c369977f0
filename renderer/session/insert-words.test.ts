import { expect, test } from 'vitest';
import { readSpeltTags, spellTags } from '#shared/text/spell-tags.ts';
import { insertWords, replaceWords } from './insert-words.ts';

test('words go in with a space where they would touch other words', () => {
  expect(insertWords('', [0, 0], 'Security Council')).toBe('Security Council');
  expect(insertWords('The', [3, 3], 'Security Council')).toBe('The Security Council');
  expect(insertWords('The met', [4, 4], 'Security Council')).toBe('The Security Council met');
  expect(insertWords('The met', [3, 3], 'Security Council')).toBe('The Security Council met');
});

test('a space goes in behind punctuation and closing quotes and brackets when a word follows', () => {
  for (const end of ['.', ',', ';', ':', '!', '?', '…', '”', '’', ')', 'word"']) {
    const text = `He spoke${end}`;
    expect(insertWords(text, [text.length, text.length], 'Beijing')).toBe(`${text} Beijing`);
  }
});

test('words that themselves end in punctuation keep their distance to what follows', () => {
  expect(insertWords('knows', [0, 0], 'Nobody (here)')).toBe('Nobody (here) knows');
  expect(insertWords('', [0, 0], 'The end.')).toBe('The end.');
  expect(insertWords('It began.', [0, 0], 'The end.')).toBe('The end. It began.');
});

test('no space is put behind an opening quote or bracket, a hyphen or a slash', () => {
  for (const start of ['“', '‘', '(', '[', '-', '/', '"', '(“', '("']) {
    const text = `He spoke ${start}`;
    expect(insertWords(text, [text.length, text.length], 'Beijing')).toBe(`${text}Beijing`);
  }
});

test('no space is put before a full stop or inside brackets and quotes', () => {
  expect(insertWords('He met the .', [11, 11], 'EU')).toBe('He met the EU.');
  expect(insertWords('()', [1, 1], 'NATO')).toBe('(NATO)');
  expect(insertWords('“”', [1, 1], 'no-limits')).toBe('“no-limits”');
});

test('a selection is replaced', () => {
  expect(insertWords('the Safety Council met', [4, 18], 'Security Council')).toBe('the Security Council met');
});

test('a wrong term gives way, and its capital at the start of a sentence is kept', () => {
  expect(replaceWords('Friendship without limits was hailed.', [0, 25], 'no-limits friendship')).toBe(
    'No-limits friendship was hailed.',
  );
  expect(replaceWords('It ended. Boundless friendship began.', [10, 30], 'no-limits friendship')).toBe(
    'It ended. No-limits friendship began.',
  );
});

test('a capital inside a sentence belongs to the wrong name and not to the right one', () => {
  expect(replaceWords('in Peking today', [3, 9], 'Beijing')).toBe('in Beijing today');
  expect(replaceWords('the Safety Council', [4, 18], 'council')).toBe('the council');
});

test('tags among the words that go stay around those that come', () => {
  const t = readSpeltTags;
  const text = t('A ⟨i1⟩thinking⟨/i1⟩ tank.');
  expect(spellTags(replaceWords(text, [3, 17], 'think tank'))).toBe('A ⟨i1⟩think tank⟨/i1⟩.');
});
