import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { joinRandom, makeRandom } from '#glossary/text/testing/make-random.ts';
import { compileRules } from './compile-rules.ts';
import { dutchRules } from './dutch-rules.ts';
import { segmentParagraph } from './segment-paragraph.ts';

const readLines = (path: string): string[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

const gold = readLines('./dutch/gold-sentences.txt').map((line) => line.split(' | '));
const sentences = (text: string): string[] => segmentParagraph(text, dutchRules).map((sentence) => sentence.text);

describe('segmentParagraph with the Dutch rules', () => {
  test('has a gold list of at least 150 paragraphs', () => {
    expect(gold.length).toBeGreaterThanOrEqual(150);
  });

  test.each(gold.map((expected) => [expected.join(' '), expected]))('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('segmentParagraph', () => {
  const pieces = [
    '.',
    '!',
    '…',
    '"',
    '”',
    '‘',
    '(',
    ')',
    ' ',
    '  ',
    '\u00A0',
    '\n',
    '\t',
    'De',
    'nr',
    'o.a.',
    '5',
    'A.',
    'x',
    '😀',
    '\uD800',
  ];

  test('gives the paragraph back when texts and gaps are put together, and leaves no empty sentence', () => {
    const random = makeRandom(7);
    for (let round = 0; round < 3000; round += 1) {
      const text = joinRandom(pieces, 30, random);
      const parts = segmentParagraph(text, dutchRules);
      expect(parts.map((part) => part.text + part.gap).join('')).toBe(text);
      for (const part of parts) {
        expect(part.gap).toMatch(/^\s*$/u);
        if (text.trim() !== '') expect(part.text.trim()).not.toBe('');
      }
    }
  });

  test('keeps the white space between sentences as it is', () => {
    expect(segmentParagraph('Ja.\u00A0 Nee. ', dutchRules)).toEqual([
      { text: 'Ja.', gap: '\u00A0 ' },
      { text: 'Nee.', gap: ' ' },
    ]);
    expect(segmentParagraph('', dutchRules)).toEqual([]);
  });

  test.each(['.', '. ', ' ', '.”', '” ', 'A. ', '1. ', '… ', 'o.a. De ', 'nr. 5. ', '? (a ', 'a.b', '((', '😀! '])(
    'reads a line of a million characters of %j to its end',
    (unit) => {
      const text = `Begin. ${unit.repeat(1_000_000 / unit.length)} Eind.`;
      const parts = segmentParagraph(text, dutchRules);
      expect(parts.at(-1)?.text.endsWith('Eind.')).toBe(true);
    },
  );

  test('follows the order of the rules: the first that matches decides', () => {
    const stop = { break: true, before: '\\.', after: '\\s' };
    const abbreviation = { break: false, before: 'nr\\.', after: '\\s' };
    const build = (cascade: boolean, ...rules: (typeof stop)[]) =>
      compileRules(
        {
          cascade,
          maps: [
            { pattern: 'nl.*', rules: 'own' },
            { pattern: '.*', rules: 'all' },
          ],
          rules: { own: rules, all: [stop] },
        },
        'nl-BE',
      );
    const split = (rules: ReturnType<typeof build>): number => segmentParagraph('Zie nr. 5. Klaar', rules).length;
    expect(split(build(false, abbreviation, stop))).toBe(2);
    expect(split(build(false, stop, abbreviation))).toBe(3);
    expect(split(build(false, abbreviation))).toBe(1);
    expect(split(build(true, abbreviation))).toBe(2);
  });
});
