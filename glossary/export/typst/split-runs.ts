import type { Runs } from './page-data.ts';

/** A longer last word may still be divided, or it would not fit a line. */
const longestLastWord = 14;
const lastWord = new RegExp(`(?<!\\p{L})\\p{L}{1,${longestLastWord}}[^\\p{L}\\s]*$`, 'u');
/**
 * Dutch writes *Oekraïne* but divides *Oekra-ine*: the trema goes when its syllable starts a line. Hyphenation patterns
 * know nothing of that, so such words are not divided.
 */
const dutchWhole = new RegExp(`\\p{L}*[aeiou][ëïöü]\\p{L}*|${lastWord.source}`, 'giu');
const englishWhole = new RegExp(lastWord.source, 'giu');

/**
 * Splits text into runs that may be divided at line ends (even places) and words that stay whole (odd places): a
 * sentence should not end in half a word on a line of its own.
 */
export function splitRuns(text: string, language: 'nl' | 'en'): Runs {
  if (text === '') return [];
  const runs: string[] = [];
  let end = 0;
  for (const match of text.matchAll(language === 'nl' ? dutchWhole : englishWhole)) {
    runs.push(text.slice(end, match.index), match[0]);
    end = match.index + match[0].length;
  }
  return end < text.length ? [...runs, text.slice(end)] : runs;
}
