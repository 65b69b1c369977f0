import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { joinRandom, makeRandom } from '#glossary/text/testing/make-random.ts';
import type { ReadArticle } from './read-article.ts';
import { readTextArticle } from './read-text-article.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(bytes: Uint8Array | string): ReadArticle {
  const result = readTextArticle(typeof bytes === 'string' ? encode(bytes) : bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const rebuild = ({ prefix, paragraphs, trail }: ReadArticle): string =>
  prefix + paragraphs.map(({ lead, text }) => lead + text).join('') + trail;

function errorOf(bytes: Uint8Array | string): unknown {
  const result = readTextArticle(typeof bytes === 'string' ? encode(bytes) : bytes);
  return result.ok ? null : result.error;
}

describe('readTextArticle', () => {
  test('loses no character of the five articles', () => {
    const folder = new URL('../../../seeds/articles/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(names).toHaveLength(5);
    for (const name of names) {
      const bytes = readFileSync(new URL(name, folder));
      expect(rebuild(read(bytes))).toBe(bytes.toString('utf8'));
    }
  });

  test('loses no character of any text', () => {
    const pieces = [
      'a',
      'Zin.',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '\u00A0',
      '\u2028',
      '\u200B',
      '\uFEFF',
      'é',
      '👍',
      '…',
      '\f',
      'date 2021-08',
    ];
    const random = makeRandom(11);
    for (let round = 0; round < 2000; round += 1) {
      const text = `x${joinRandom(pieces, 25, random)}`;
      const article = read(text);
      expect(rebuild(article)).toBe(text);
      for (const paragraph of article.paragraphs) expect(paragraph.text).toMatch(/^\S(?:[^\r\n]*\S)?$/u);
      expect(article.paragraphsIn).toBe(article.paragraphs.length);
    }
  });

  test.each([
    [' date 2021-08 Drie keer.', '2021-08', 'Drie keer.'],
    ['date 2022-03-04\nDrie keer.', '2022-03-04', 'Drie keer.'],
    ['\n date  2021-12\tDrie keer.', '2021-12', 'Drie keer.'],
    ['date 2021-13 Drie keer.', null, 'date 2021-13 Drie keer.'],
    ['date 2024-02-29 Drie keer.', '2024-02-29', 'Drie keer.'],
    ['date 2021-02-30 Drie keer.', null, 'date 2021-02-30 Drie keer.'],
    ['date 2021-08x Drie keer.', null, 'date 2021-08x Drie keer.'],
    ['Een date 2021-08 Drie keer.', null, 'Een date 2021-08 Drie keer.'],
  ])('reads the date of %j', (text, publishedOn, first) => {
    const article = read(text);
    expect([article.publishedOn, article.paragraphs[0]?.text]).toEqual([publishedOn, first]);
    expect(rebuild(article)).toBe(text);
  });

  test('takes every kind of line end for one', () => {
    const text = 'a\nb\r\nc\rd\u2028e\u2029f\u0085g\fh\ti';
    expect(read(text).paragraphs.map((paragraph) => paragraph.text)).toEqual([...'abcdefg', 'h\ti']);
  });

  test('counts the words and paragraphs of the file without its date', () => {
    const article = read(' date 2021-08 Drie keer – echt.\r\n\r\nVrienden\r\n');
    expect([article.wordsIn, article.paragraphsIn]).toEqual([4, 2]);
  });

  test.each([
    ['Vrienden\n\nDe tekst begint hier en gaat verder.', 'Vrienden'],
    ['ANALYSE – De president is in China. Hij praat.', 'De president is in China'],
    ['Opinie: De president is in China. Hij praat.', 'De president is in China'],
    ['Wat wil de president nu eigenlijk echt? Niemand weet het.', 'Wat wil de president nu eigenlijk echt?'],
    ['Xi ontving Poetin. Beeld AP\n\nDe president is in China. Hij praat.', 'De president is in China'],
    ['Beeld AP', 'Beeld AP'],
    [`Kort begin van ${'heel '.repeat(30)}lang.`, `Kort begin van ${'heel '.repeat(12)}heel…`],
    ['x'.repeat(200), `${'x'.repeat(79)}…`],
  ])('names %j', (text, title) => {
    expect(read(text).title).toBe(title);
    expect(read(text).title.length).toBeLessThanOrEqual(80);
  });

  test('honours the marks of UTF-8 and UTF-16', () => {
    const text = 'Één “zin” 👍.';
    const utf16 = Buffer.from(text, 'utf16le');
    const swapped = Buffer.from(utf16).swap16();
    for (const [bytes, encoding] of [
      [Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]), 'utf-8'],
      [Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'utf-16le'],
      [Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), 'utf-16be'],
    ] as const) {
      const article = read(bytes);
      expect([article.original, article.encoding, article.encodingGuessed]).toEqual([text, encoding, false]);
    }
  });

  test('guesses windows-1252 for plausible text, and says so', () => {
    const bytes = Buffer.concat([
      Buffer.from('Oekra\u00efne, zei hij: ', 'latin1'),
      Buffer.from([0x93, 0x61, 0x94, 0x80]),
    ]);
    const article = read(bytes);
    expect([article.original, article.encoding, article.encodingGuessed]).toEqual([
      'Oekraïne, zei hij: “a”€',
      'windows-1252',
      true,
    ]);
  });

  test.each([
    ['a null character', encode('abc\u0000def'), 3],
    ['an escape', encode('é\u001B[0m'), 2],
    ['a cut UTF-8 file', Buffer.from('Oekraïne en België en é').subarray(0, -1), 24],
    ['a byte that windows-1252 does not have', Buffer.from([0x61, 0x62, 0x63, 0xe9, 0x64, 0x8d]), 3],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]), 4],
    ['noise', Buffer.from(Array.from({ length: 200 }, (_, i) => 0xc0 + (i % 61))), 0],
    ['a surrogate in UTF-8', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x61]), 1],
    ['half a UTF-16 unit', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62]), 4],
    ['half a surrogate pair', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x61, 0x00]), 4],
    ['UTF-16 without a mark', Buffer.from('abc', 'utf16le'), 1],
  ])('refuses %s, with the place', (_, bytes, offset) => {
    expect(errorOf(bytes)).toEqual({ type: 'not-text', offset });
  });

  test.each(['', ' \r\n\t\n', '\uFEFF', ' date 2021-08 ', 'date 2021-08\n\n', '\u200B'])(
    'calls a file without text empty: %j',
    (text) => {
      expect(errorOf(text)).toEqual({ type: 'empty' });
    },
  );

  test.each(['\n', 'a', 'A b\n', '. ', ' ', '“', 'Beeld AP ', '👍', 'Jan de Vries en '])(
    'reads a million characters of %j to the end',
    (unit) => {
      const text = `Begin ${unit.repeat(1_000_000 / unit.length)} eind.`;
      expect(rebuild(read(text))).toBe(text);
    },
  );
});
