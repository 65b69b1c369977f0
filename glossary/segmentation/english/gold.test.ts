import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishRules } from '../english-rules.ts';
import { segmentParagraph } from '../segment-paragraph.ts';

const gold = readFileSync(new URL('./gold-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split(' | '));

test('has a gold list of at least 80 paragraphs', () => {
  expect(gold.length).toBeGreaterThanOrEqual(80);
});

test.each(gold.map((expected) => [expected.join(' '), expected]))('splits %j', (text, expected) => {
  expect(segmentParagraph(text, englishRules).map((sentence) => sentence.text)).toEqual(expected);
});

test.each(['.', '. ', ' ', '.”', '” ', 'A. ', '1. ', '… ', 'e.g. The ', 'no. 5. ', '? (a ', 'a.b', '((', '😀! '])(
  'reads a line of a million characters of %j to its end',
  (unit) => {
    const parts = segmentParagraph(`Begin. ${unit.repeat(1_000_000 / unit.length)} The end.`, englishRules);
    expect(parts.at(-1)?.text.endsWith('end.')).toBe(true);
  },
);
