import { doubleQuotes, foldText, invisibleClass, singleQuotes } from '#glossary/text/normalise.ts';
import { tokenise } from '#glossary/text/tokenise.ts';

/** A word, a number or a mark of a text as the concordance counts them. Offsets are UTF-16 units of the text. */
export interface SearchWord {
  /** With its capitals and accents, in one style of quotes. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const plain = /^[!-~]+$/u;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const anySingleQuote = new RegExp(`[${singleQuotes}]`, 'gu');
const anyDoubleQuote = new RegExp(`[${doubleQuotes}]`, 'gu');
/** Marks that stand between words without meaning anything to a search: VN-Veiligheidsraad is VN Veiligheidsraad. */
const skipped = /^[-'"\u2010-\u2015\u2212]$/u;
const marks = /\p{M}/gu;
/** Letters that have no accent to take off and are yet typed without. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** The words of a text in order. Hyphens, dashes and quotes are none; other marks are, so that a phrase can hold them. */
export function listSearchWords(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  for (const { text: token, start, end } of tokenise(text)) {
    const raw = styleWord(token);
    if (raw !== '' && !(raw.length === 1 && skipped.test(raw))) words.push({ raw, start, end });
  }
  return words;
}

const anyInvisible = new RegExp(`[${invisibleClass}]`, 'u');
const onlyInvisible = new RegExp(`^[${invisibleClass}]+$`, 'u');

/**
 * Whether two words of a text have nothing between them that a reader sees, as where a line break stands: without what is
 * invisible they read as one, so that who looks for a piece of text may find it across them.
 */
export function hasJoinedWords(text: string, words: readonly SearchWord[]): boolean {
  if (!anyInvisible.test(text)) return false;
  return words.some(({ start }, at) => {
    const before = words[at - 1];
    return before !== undefined && onlyInvisible.test(text.slice(before.end, start));
  });
}

/** A word in NFC and in one style of quotes, without invisible marks; capitals and accents stay. */
export function styleWord(token: string): string {
  if (plain.test(token)) return token;
  return token.normalize('NFC').replace(invisible, '').replace(anySingleQuote, "'").replace(anyDoubleQuote, '"');
}

/** The form in which words compare: without capitals and accents. */
export function foldWord(raw: string): string {
  const folded = foldText(raw);
  if (plain.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[æœøßłđðþ]/gu, (letter) => letters[letter] ?? letter);
}
