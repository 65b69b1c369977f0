import type { TextItem } from '../recognise/text-items.ts';

/** Capitals throughout, a capital on every word that counts (Title Case), or neither. */
export type Heading = 'capitals' | 'title' | null;

const known = new WeakMap<readonly TextItem[], Heading>();

/** How a heading writes its capitals; null for ordinary text, and where there is too little of it to tell. */
export function headingOf(items: readonly TextItem[]): Heading {
  const cached = known.get(items);
  if (cached !== undefined) return cached;
  const heading = readHeading(items.filter((item) => item.word).map(({ text }) => text));
  known.set(items, heading);
  return heading;
}

/** Short words keep their small letter in Title Case; a sentence of three names is rare. */
const longEnough = 4;
const enoughWords = 3;

function readHeading(words: readonly string[]): Heading {
  const lettered = words.filter((word) => /\p{L}/u.test(word));
  if (lettered.length === 0) return null;
  if (lettered.every((word) => !/\p{Ll}/u.test(word)) && lettered.join('').length > 5) return 'capitals';
  const telling = lettered.filter((word) => word.length >= longEnough);
  const isTitle = telling.length >= enoughWords && telling.every((word) => /^\p{Lu}/u.test(word));
  return isTitle ? 'title' : null;
}
