import { listForbiddenBreaks } from './forbidden-breaks.ts';
import type { Runs } from './page-data.ts';

/** A longer last word may still be divided, or it would not fit a line. */
const longestLastWord = 14;
const lastWord = new RegExp(`(?<!\\p{L})\\p{L}{1,${longestLastWord}}[^\\p{L}\\s]*$`, 'u');
const word = /\p{L}{5,}/gu;

/**
 * Splits text into runs before and in which a word may be divided at a line end (even places) and runs where it may not
 * (odd places): before a character at which the language does not divide, and in the last word, since a sentence should
 * not end in half a word on a line of its own.
 */
export function splitRuns(text: string, language: 'nl' | 'en'): Runs {
  if (text === '') return [];
  const end = lastWord.exec(text)?.index ?? text.length;
  const runs: string[] = [];
  let done = 0;
  for (const { 0: found, index } of text.slice(0, end).matchAll(word)) {
    for (const place of listForbiddenBreaks(found, language)) {
      runs.push(text.slice(done, index + place), text.charAt(index + place));
      done = index + place + 1;
    }
  }
  runs.push(text.slice(done, end));
  return end < text.length ? [...runs, text.slice(end)] : runs;
}
