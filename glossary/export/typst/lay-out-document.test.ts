import { expect, test } from 'vitest';
import { makeDocument, makeRow } from '../test-material.ts';
import { layOutDocument } from './lay-out-document.ts';

const heading = (source: string) => ({ kind: 'heading', rows: [makeRow(source, source)] }) as const;
const body = (...rows: ReturnType<typeof makeRow>[]) => ({ kind: 'body', rows }) as const;

test('Each status that is not confirmed has a sign of its own, and the legend explains the signs that occur', () => {
  const { rows, legend } = layOutDocument(
    makeDocument([
      body(
        makeRow('a', 'a', { status: 'draft', hasOverride: true }),
        makeRow('b', 'b', { status: 'approved' }),
        makeRow('c', '', { status: 'draft', hasOverride: true }),
      ),
    ]),
    null,
  );
  expect(rows.map(({ marks }) => marks)).toEqual(['○†', '', '']);
  expect(legend).toEqual([
    { mark: '○', meaning: 'not yet confirmed' },
    { mark: '†', meaning: 'departs from the glossary for a recorded reason' },
  ]);
});

test('A heading is kept with the headings after it and the first row of text', () => {
  const { rows } = layOutDocument(
    makeDocument([
      body(makeRow('a', 'a')),
      heading('1'),
      heading('2'),
      body(makeRow('b', 'b'), makeRow('c', 'c')),
      heading('3'),
    ]),
    null,
  );
  expect(rows.map(({ keep }) => keep)).toEqual([1, 3, 0, 0, 1, 1]);
});

test('A hundred headings in a row are not kept on one page', () => {
  const { rows } = layOutDocument(
    makeDocument(Array.from({ length: 100 }, (_, place) => heading(String(place)))),
    null,
  );
  expect(Math.max(...rows.map(({ keep }) => keep))).toBe(4);
  expect(rows.reduce((sum, { keep }) => sum + keep, 0)).toBe(100);
});

test('A row that fills half a page may break, and no heading holds it', () => {
  const { rows } = layOutDocument(makeDocument([heading('1'), body(makeRow('woord '.repeat(300), 'kort'))]), null);
  expect(rows.map(({ long, keep }) => [long, keep])).toEqual([
    [false, 1],
    [true, 1],
  ]);
});

test('Paragraphs of text are numbered on their first row, headings and captions are not', () => {
  const { rows } = layOutDocument(
    makeDocument([
      heading('1'),
      body(makeRow('a', 'a'), makeRow('b', 'b')),
      { kind: 'caption', rows: [makeRow('c', 'c')] },
      body(makeRow('d', 'd')),
    ]),
    null,
  );
  expect(rows.map(({ number }) => number)).toEqual([null, 1, null, null, 2]);
});

test('Without a date of publication the title block has no place for one', () => {
  const labels = (publishedOn: string | null) =>
    layOutDocument(makeDocument([], { publishedOn, language: 'nl' }), null).facts.map(([label]) => label);
  expect(labels('2021-08')).toEqual(['Bron', 'Verschenen', 'Omvang', 'Vertaling']);
  expect(labels(null)).toEqual(['Bron', 'Omvang', 'Vertaling']);
});
