/** The word in which a place of a text lies, or at whose edge; empty where there is none. Hyphens and apostrophes belong to words. */
export function wordAt(text: string, offset: number): string {
  const before = /[\p{L}\p{N}\p{M}'’-]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{N}\p{M}'’-]*/u.exec(text.slice(offset))?.[0] ?? '';
  return (before + after).replace(/^['’-]+|['’-]+$/gu, '');
}

/**
 * A selection without the marks that a quick hand takes along: the comma behind a word, the bracket before it, the quote of
 * which the other half was not selected. The stop of an abbreviation (o.a.) and an apostrophe at the end (Wouters’) stay.
 */
export function trimSelection(text: string): string {
  const words = text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:!?…)\]»”–—]+/u, '')
    .replace(/[\s,;:!?…([«“‘„–—-]+$/u, '');
  const closed = /\p{L}\.\p{L}+\.$/u.test(words) ? words : words.replace(/[\s.,;:!?…–—]+$/u, '');
  return dropHalf(dropHalf(closed, '(', ')'), '“„"', '”"').trim();
}

function dropHalf(text: string, openers: string, closers: string): string {
  const [first = '', last = ''] = [text.slice(0, 1), text.slice(-1)];
  const inside = text.slice(1);
  if (first !== '' && openers.includes(first) && ![...closers].some((mark) => inside.includes(mark))) return inside;
  const before = text.slice(0, -1);
  if (last !== '' && closers.includes(last) && ![...openers].some((mark) => before.includes(mark))) return before;
  return text;
}
