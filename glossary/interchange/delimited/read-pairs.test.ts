import { expect, test } from 'vitest';
import { readPairs } from './read-pairs.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(new Uint16Array(Array.from(text, (c) => c.charCodeAt(0))).buffer);

test('pairs come with their line, blank lines are skipped, and tabs at the end say nothing', () => {
  expect(readPairs(utf8('\ufeffHallo.\tHello.\r\n\r\n  “Ja”\t"Yes"\t\t\rNee\t\n'), 'a.tsv')).toEqual({
    ok: true,
    value: {
      pairs: [
        { line: 1, index: 0, source: 'Hallo.', target: 'Hello.' },
        { line: 3, index: 2, source: '  “Ja”', target: '"Yes"' },
        { line: 4, index: 3, source: 'Nee', target: '' },
      ],
      refused: [],
    },
  });
});

test('lines that are no pair are told with their number', () => {
  const read = readPairs(utf8('geen tab\na\tb\n\tonly English\na\tb\tc\n'), 'a.tsv');
  expect(read.ok && read.value.refused).toEqual([
    { line: 1, reason: { type: 'no-tab' } },
    { line: 3, reason: { type: 'no-dutch' } },
    { line: 4, reason: { type: 'columns-many', columns: 3 } },
  ]);
  expect(read.ok && read.value.pairs.map((pair) => pair.line)).toEqual([2]);
});

test('UTF-16 with a mark is read', () => {
  const read = readPairs(utf16le('\ufeffOekraïne\tUkraine\n'), 'a.tsv');
  expect(read.ok && read.value.pairs[0]?.source).toBe('Oekraïne');
});

test('a wrong byte, a binary file and an empty file are told apart', () => {
  const latin = Uint8Array.from('a\tb\ncaf\xe9\tcafe', (c) => c.charCodeAt(0));
  expect(readPairs(latin, 'a.tsv')).toMatchObject({
    ok: false,
    error: { type: 'file-malformed', line: 2, path: 'a.tsv', reason: { type: 'bytes-wrong', encoding: 'UTF-8' } },
  });
  expect(readPairs(utf8('PK\u0003\0'), 'a.tsv')).toEqual({
    ok: false,
    error: { type: 'file-not-text', path: 'a.tsv', offset: 3 },
  });
  expect(readPairs(utf8(' \n'), 'a.tsv')).toEqual({ ok: false, error: { type: 'file-empty', path: 'a.tsv' } });
});
