import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ConceptId } from '#shared/model/ids.ts';
import { blankConcept, blankTerm, type Term } from '#shared/model/terms.ts';
import { exportGlossary } from './export-glossary.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { layOutGlossary } from './lay-out-glossary.ts';

/** No such folder: the faces come from their packages. */
const fontsFolder = join(tmpdir(), 'veerman-no-such-folder');
const term = (language: 'nl' | 'en', text: string, more: Partial<Term> = {}): Term => ({
  ...blankTerm,
  language,
  text,
  ...more,
});
const entry = (...terms: readonly Term[]) => ({ ...blankConcept, id: (terms[0]?.text ?? '') as ConceptId, terms });
const document = {
  name: 'Europa: #1/2',
  concepts: [
    entry(term('nl', 'zetel'), term('en', 'seat')),
    entry(
      term('nl', 'émigré', { standing: 'admitted' }),
      term('nl', 'balling'),
      term('en', 'an exile', { standing: 'admitted' }),
      term('en', 'exile'),
      term('en', 'bannerling', { standing: 'deprecated', note: '#strong[no] word' }),
    ),
    entry(term('nl', '’s-Gravenhage'), term('en', 'The Hague')),
    entry(term('nl', 'École'), term('en', 'school')),
    entry(term('nl', '5G'), term('en', '5G')),
  ],
  language: 'nl' as const,
  producedOn: '2026-01-31',
};

test('a printed glossary stands in the order of the alphabet, accents and apostrophes aside, preferred terms first', () => {
  const { letters, facts } = layOutGlossary(document, null);
  expect(letters.map(({ letter, entries }) => [letter, ...entries.map(({ head }) => head)])).toEqual([
    ['#', '5G'],
    ['B', 'balling'],
    ['E', 'École'],
    ['S', '’s-Gravenhage'],
    ['Z', 'zetel'],
  ]);
  expect(letters[1]?.entries[0]).toMatchObject({
    otherDutch: ['émigré'],
    english: ['exile', 'an exile'],
    forbidden: [{ term: 'bannerling', reason: '#strong[no] word' }],
  });
  expect(facts).toBe('5 begrippen · 31 januari 2026');
});

test('the PDF is tagged, has a bookmark for each letter and takes markup for text', async () => {
  const made = await exportGlossary(document, 'pdf', { fontsFolder });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  expect(made.value).toMatchObject({ fileName: 'Europa- #1-2.pdf', pages: 1, warnings: [] });
  const { bookmarks, metadata } = inspectPdf(made.value.bytes);
  expect(bookmarks).toEqual(['#', 'B', 'E', 'S', 'Z']);
  expect(metadata).toContain('pdfuaid');
});
