import type { Concept } from '#shared/model/terms.ts';
import { formsOf } from './english-forms.ts';
import { wordsOf } from './english-pattern.ts';
import { allowedEnglish } from './required-terms.ts';

/**
 * What to put in place of a forbidden wording: the preferred term, with the capital and the plural that the wording has in
 * the text; null where the concept allows no English.
 */
export function suggestFix(found: string, forbidden: string, concept: Concept): string | null {
  const preferred = allowedEnglish(concept)[0]?.text;
  if (preferred === undefined) return null;
  return withCapital(found, forbidden, withPlural(found, forbidden, withinWording(found, preferred) ?? preferred));
}

/** “War in the Ukraine” forbids the article, not the war: where the rest of the wording is right, only the article goes. */
function withinWording(found: string, preferred: string): string | null {
  const pattern = new RegExp(`\\b(?:the|a|an) (?=${escapePattern(preferred)}\\b)`, 'iu');
  return wordsOf(found).length > wordsOf(preferred).length + 1 && pattern.test(found)
    ? found.replace(pattern, '')
    : null;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

function withPlural(found: string, forbidden: string, fix: string): string {
  const last = wordsOf(found).at(-1) ?? '';
  const wanted = wordsOf(forbidden).at(-1) ?? '';
  const isPlural = last !== wanted && formsOf(last, 'noun').slice(1).includes(wanted);
  return isPlural ? pluralOf(fix) : fix;
}

/** The head of “head of state” and “minister of defence” stands before the preposition. */
function pluralOf(term: string): string {
  const [, head = '', rest = ''] = /^(.*?)((?: (?:of|for|in|to|on|with|at) .*)?)$/u.exec(term) ?? [];
  if (/(?:[^s]s|men|people)$/u.test(head)) return term;
  if (/[^aeiou]y$/u.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  if (/man$/u.test(head)) return `${head.slice(0, -3)}men${rest}`;
  return /(?:s|x|z|ch|sh)$/u.test(head) ? `${head}es${rest}` : `${head}s${rest}`;
}

function withCapital(found: string, forbidden: string, fix: string): string {
  const begins = /^\P{L}*(\p{L})/u;
  const letter = begins.exec(found)?.[1] ?? '';
  const own = begins.exec(forbidden)?.[1] ?? '';
  const raised = letter !== letter.toLowerCase() && own === own.toLowerCase();
  return raised ? fix.replace(/\p{L}/u, (first) => first.toUpperCase()) : fix;
}
