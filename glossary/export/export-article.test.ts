import { expect, test } from 'vitest';
import { exportArticle } from './export-article.ts';
import { makeArticle, makeSegment, makeTerm } from './test-material.ts';

const material = {
  article: makeArticle(),
  segments: [makeSegment('De sancties blijven.', 'The sanctions remain.')],
  terms: [[makeTerm(['sanctie'], ['sanction'])]],
  producedOn: '2025-11-22',
  language: 'nl',
} as const;

test('An article leaves as a PDF with a name, a type, its pages and nothing to warn of', async () => {
  const exported = await exportArticle(material, 'pdf', { fontsFolder: '' });
  if (!exported.ok) throw new Error(exported.error.type);
  expect(Buffer.from(exported.value.bytes).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(exported.value).toMatchObject({
    fileName: 'Ook politiek inniger - nl-en.pdf',
    mediaType: 'application/pdf',
    pages: 1,
    warnings: [],
  });
});

test('The English alone leaves as text', async () => {
  const exported = await exportArticle(material, 'txt', { fontsFolder: '' });
  if (!exported.ok) throw new Error(exported.error.type);
  expect(new TextDecoder().decode(exported.value.bytes)).toBe('The sanctions remain.\n');
  expect(exported.value).toMatchObject({ fileName: 'Ook politiek inniger - en.txt', pages: null });
});
