import { tagClass } from '#shared/text/tags.ts';

/** Every character that stands for an apostrophe or a single quote, as a source for a character class. */
export const singleQuotes = "'\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u02BC\uFF07";
/** Every character that stands for a double quote, as a source for a character class. */
export const doubleQuotes = '"\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02';

const foldable = /[^\u0021-\u007E]/u;
const anySingleQuote = new RegExp(`[${singleQuotes}]`, 'gu');
const anyDoubleQuote = new RegExp(`[${doubleQuotes}]`, 'gu');
/** Hyphens that look and mean the same; the dashes are marks of their own and stay apart. */
const anyHyphen = /[\u2010\u2011]/gu;
/** Soft hyphens, joiners, inline tags and other marks that no reader sees, as a source for a character class. */
export const invisibleClass = `\\u00AD\\u200B-\\u200F\\u2060\\uFEFF${tagClass}`;
const invisible = new RegExp(`[${invisibleClass}]`, 'gu');

/** Composes accents (NFC), so that two spellings of one character compare equal. Text that is stored keeps its own form. */
export function normaliseText(text: string): string {
  return text.normalize('NFC');
}

/**
 * The form in which tokens compare: NFC, lower case, one style of quote and hyphen, `ĳ` as `ij`, no soft hyphens, no tags.
 * Its length can differ from that of the text, so offsets must come from the text itself.
 */
export function foldText(text: string): string {
  if (!foldable.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(anySingleQuote, "'")
    .replace(anyDoubleQuote, '"')
    .replace(anyHyphen, '-')
    .replace(/[\u0132\u0133]/gu, 'ij')
    .toLowerCase();
}
