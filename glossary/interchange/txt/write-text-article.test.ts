import { expect, test } from 'vitest';
import { readTextArticle } from './read-text-article.ts';
import { writeTextArticle } from './write-text-article.ts';

const paragraph = (...texts: string[]) => ({
  sentences: texts.map((text, at) => ({ text, gap: at < texts.length - 1 ? ' ' : '' })),
});

test('writes a line a paragraph with an empty line between, and gaps as they are', () => {
  const text = writeTextArticle([
    paragraph('No-limits friendship'),
    {
      sentences: [
        { text: 'One.', gap: '\u00A0 ' },
        { text: 'Two.', gap: '' },
      ],
    },
  ]);
  expect(text).toBe('No-limits friendship\n\nOne.\u00A0 Two.\n');
});

test('keeps a paragraph on its line, and leaves out one without text', () => {
  expect(writeTextArticle([paragraph('One\r\n two'), paragraph(' '), paragraph('Three')])).toBe('One two\n\nThree\n');
  expect(writeTextArticle([])).toBe('');
});

test('writes what the reader reads back, paragraph by paragraph', () => {
  const texts = ['Friends', 'The ‘no-limits’ friendship. It ends…', 'READ ALSO: 100% – é 👍'];
  const read = readTextArticle(new TextEncoder().encode(writeTextArticle(texts.map((text) => paragraph(text)))));
  expect(read.ok && read.value.paragraphs.map(({ text }) => text)).toEqual(texts);
});
