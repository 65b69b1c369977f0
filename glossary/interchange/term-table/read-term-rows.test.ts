import { expect, test } from 'vitest';
import { nameColumns } from './columns.ts';
import { createTermRowReader } from './read-term-rows.ts';

function read(header: string, ...rows: readonly string[]) {
  const columns = nameColumns(header.split(','));
  if (!columns) throw new Error('no columns');
  const reader = createTermRowReader(columns);
  for (const [at, row] of rows.entries()) reader.row(row.split(','), at + 2);
  return reader.finish().entries.map(({ concept }) => concept.terms);
}

test('columns of allowed and forbidden English give terms of their own, parted by a bar or semicolon', () => {
  const [terms] = read('nl,en,synonyms,forbidden,reason', 'raad,council,board,advice|counsel; rat,Fout');
  expect(terms?.map(({ text, standing, note }) => [text, standing, note])).toEqual([
    ['raad', 'preferred', null],
    ['council', 'preferred', null],
    ['board', 'admitted', null],
    ['advice', 'deprecated', 'Fout'],
    ['counsel', 'deprecated', 'Fout'],
    ['rat', 'deprecated', 'Fout'],
  ]);
});

test('a column of case rules is known by the names that people give it', () => {
  for (const name of ['case', 'caseRule', 'x-caseRule', 'case rule']) {
    expect(read(`nl,en,${name}`, 'kamer,House,exact')[0]?.[0]?.caseRule).toBe('exact');
  }
});
