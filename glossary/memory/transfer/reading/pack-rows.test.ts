import { expect, test } from 'vitest';
import type { StageValue } from '../create-stager.ts';
import { createRowPacker, unpackRows } from './pack-rows.ts';

const row = (line: number, ...texts: readonly (string | null)[]): readonly StageValue[] => [
  line,
  9_007_199_254_740_991 - line,
  line % 2,
  ...texts,
  ...new Array<null>(11 - texts.length).fill(null),
];

test('Rows come out as they went in: nothing, an empty text and characters of two units are told apart', () => {
  const rows = [
    row(1, 'de veerman', '', null, '𝔇e', 'ë'),
    row(2),
    row(3, '', '\ud800', 'x'.repeat(70_000)),
    row(4, 'a'),
  ];
  const out: (readonly StageValue[])[] = [];
  const refused: [number, string][] = [];
  const sink = {
    row: (...values: readonly StageValue[]) => void out.push([...values]),
    refused: (line: number, reason: string) => void refused.push([line, reason]),
  };
  const packer = createRowPacker(() => unpackRows(packer.take(), sink));
  for (const one of rows) packer.row(...one);
  packer.refused(7, '{"type":"unit-empty"}');
  unpackRows(packer.take(), sink);
  expect(out).toEqual(rows);
  expect(refused).toEqual([[7, '{"type":"unit-empty"}']]);
});

test('What waits is bounded in rows, in text and in refusals', () => {
  let calls = 0;
  const packer = createRowPacker(() => {
    calls += 1;
    packer.take();
  });
  for (let line = 0; line < 1000; line += 1) packer.row(...row(line, 'a'));
  expect(calls).toBe(4);
  packer.row(...row(1, 'x'.repeat(100_000)));
  expect(calls).toBe(5);
  for (let line = 0; line < 1000; line += 1) packer.refused(line, '{}');
  expect(calls).toBe(9);
});
