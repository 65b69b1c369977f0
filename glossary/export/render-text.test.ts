import { expect, test } from 'vitest';
import { renderText } from './render-text.ts';
import { makeDocument, makeRow } from './test-material.ts';

const read = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

test('Paragraphs stand in order with an empty line between, sentences with the white space they had', () => {
  const { bytes, warnings } = renderText(
    makeDocument([
      { kind: 'heading', rows: [makeRow('Kop', 'Head', { gap: '' })] },
      { kind: 'body', rows: [makeRow('Een.', 'One.', { gap: '  ' }), makeRow('Twee.', 'Two – “2”.', { gap: '' })] },
    ]),
  );
  expect(read(bytes)).toBe('Head\n\nOne.  Two – “2”.\n');
  expect(warnings).toEqual([]);
});

test('Where English is missing the Dutch stands in square brackets, and the count is reported', () => {
  const { bytes, warnings } = renderText(
    makeDocument([
      {
        kind: 'body',
        rows: [makeRow('Een.', 'One.', { status: 'draft' }), makeRow('Twee.', '', { status: 'draft', gap: '' })],
      },
    ]),
  );
  expect(read(bytes)).toBe('One. [Twee.]\n');
  expect(warnings).toEqual([
    { type: 'untranslated', segments: 1 },
    { type: 'unconfirmed', segments: 1 },
  ]);
});

test('An article without text gives an empty file', () => {
  expect(renderText(makeDocument([])).bytes).toHaveLength(0);
});
