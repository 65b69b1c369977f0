import { expect, test } from 'vitest';
import { buildBilingualDocument } from './build-bilingual-document.ts';
import { makeArticle, makeSegment, makeTerm } from './test-material.ts';

const base = { terms: [], producedOn: '2025-11-22', language: 'en' } as const;

test('Sentences stand in their paragraphs, in order, with the white space between them', () => {
  const document = buildBilingualDocument({
    ...base,
    article: makeArticle(),
    segments: [
      makeSegment('Kop', 'Head', { paragraph: 0, kind: 'heading' }),
      makeSegment('Een.', 'One.', { paragraph: 1, gap: '  ' }),
      makeSegment('Twee.', 'Two.', { paragraph: 1 }),
    ],
  });
  expect(document.paragraphs.map(({ kind, rows }) => [kind, rows.map(({ source, gap }) => source + gap)])).toEqual([
    ['heading', ['Kop']],
    ['body', ['Een.  ', 'Twee.']],
  ]);
});

test('a reason for departing from the glossary goes along with its entry and its sentence', () => {
  const at = '2025-11-20T10:00:00.000Z';
  const override = {
    conceptId: 'raad' as never,
    code: 'term_missing',
    reason: 'client’s house style',
    by: 'Anna',
    at,
  } as const;
  const segments = [makeSegment('De raad.', 'The Board.', { overrides: [override] })];
  const document = buildBilingualDocument({
    ...base,
    article: makeArticle(),
    segments,
    terms: [[makeTerm(['raad'], ['council'])]],
  });
  expect(document.departures).toEqual([
    { dutch: 'raad', english: 'The Board.', reason: 'client’s house style', by: 'Anna', at },
  ]);
});

test('What the article leaves out is in neither the text, the counts nor the terms', () => {
  const document = buildBilingualDocument({
    ...base,
    article: makeArticle({ leftOut: ['caption'] }),
    segments: [
      makeSegment('Beeld AP', '', { paragraph: 0, kind: 'caption', status: 'draft' }),
      makeSegment('Lees ook: iets', 'Read also: something', { paragraph: 1, kind: 'related' }),
    ],
    terms: [[makeTerm(['Beeld'], ['Photo'])], [makeTerm(['iets'], ['something'])]],
  });
  expect(document.paragraphs.map(({ kind }) => kind)).toEqual(['related']);
  expect(document.counts).toMatchObject({ segments: 1, confirmed: 1, untranslated: 0 });
  expect(document.terms.map(({ dutch }) => dutch)).toEqual(['iets']);
});

test('English of nothing but white space counts as missing, and rejected English as not confirmed', () => {
  const { counts, paragraphs } = buildBilingualDocument({
    ...base,
    article: makeArticle({ words: 7 }),
    segments: [
      makeSegment('Een.', ' \n', { status: 'draft' }),
      makeSegment('Twee.', 'Two.', { status: 'rejected' }),
      makeSegment('Drie.', 'Three.', { status: 'approved' }),
      makeSegment('Vier.', 'Four.', { status: 'draft' }),
    ],
  });
  expect(counts).toEqual({ words: 7, segments: 4, confirmed: 1, unconfirmed: 2, untranslated: 1 });
  expect(paragraphs[0]?.rows[0]?.target).toBe('');
});
