import type { TextRange } from '#shared/model/finding.ts';
import { hasTags, listTags, stripTags } from '#shared/text/tags.ts';
import { fitArticle } from '#shared/text/indefinite-article.ts';

/**
 * What asks for a space before a word: a word, punctuation, a closing quote or bracket. The straight quotes are both and
 * close where something stands before them.
 */
const endsWord = /(?:[\p{L}\p{N}\p{M}.,;:!?…%)\]”’]|[^\s([“‘/-]["'])$/u;
/** What asks for a space behind a word: a word, an opening quote or bracket. */
const startsWord = /^[\p{L}\p{N}([“‘]/u;

/** Puts words in place of a range, with a space on either side where they would touch other words. */
export function insertWords(text: string, [start, end]: TextRange, words: string): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const left = endsWord.test(before) && startsWord.test(words) ? ' ' : '';
  const right = endsWord.test(words) && startsWord.test(after) ? ' ' : '';
  return before + left + words + right + after;
}

/**
 * Puts a term in place of a wrong one. A capital at the start of a sentence or title is carried over to a term that
 * begins in lower case, and “a” before it becomes “an” where it must.
 */
export function replaceWords(text: string, [start, end]: TextRange, words: string): string {
  const tagged = text.slice(start, end);
  const old = stripTags(tagged);
  const capital =
    /^\p{Lu}\p{Ll}/u.test(old) && /^\p{Ll}/u.test(words) && /^$|[.!?…:]["”’)\]]*\s+$/u.test(text.slice(0, start));
  const fitting = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const before = fitArticle(text.slice(0, start), fitting);
  return before + keepTags(tagged, before === '' ? raiseFirst(fitting, text) : fitting) + text.slice(end);
}

/** Tags that stood among the old words go round the new ones: none is lost over a term. */
function keepTags(old: string, words: string): string {
  if (!hasTags(old)) return words;
  const tags = listTags(old);
  const marksOf = (opens: boolean) =>
    tags
      .filter(({ tag }) => (tag.role === 'open') === opens)
      .map(({ mark }) => mark)
      .join('');
  return marksOf(true) + words + marksOf(false);
}

/** Where the article at the start of a sentence went, its capital goes to what follows. */
function raiseFirst(words: string, text: string): string {
  return /^\p{Lu}/u.test(text) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
