import { expect, test } from 'vitest';
import { guardCell, unguardCell, writeDelimited } from './write-delimited.ts';

test('cells with separators, quotes, line ends or outer spaces are quoted, others are not', () => {
  const rows = [['a', 'b,c', 'd;e', 'f"g', 'h\ni', ' j', 7, -7]];
  expect(writeDelimited(rows, { separator: ',' })).toBe('a,"b,c",d;e,"f""g","h\ni"," j",7,-7\r\n');
  expect(writeDelimited([['a;b', 'a,b']], { separator: ';' })).toBe('"a;b";a,b\r\n');
});

test('what a spreadsheet would run is guarded, and every text comes back as it was', () => {
  for (const text of ['=1+1', '+x', '-5', '@SUM', '\tx', '\rx']) expect(guardCell(text)).toBe(`'${text}`);
  for (const text of ["'=1", "''=1", "'", "'n", 'a=b', '', '=1', "'-'", "''"]) {
    expect(unguardCell(guardCell(text))).toBe(text);
  }
});
