import { pairedTagClass, tagClass } from '#shared/text/tags.ts';
import { foldText } from './normalise.ts';

/** What a token is: only words have stems, and only numbers stand for each other in a match. */
export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, a number or one punctuation mark. Offsets are UTF-16 units of the text that was given. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The form in which tokens compare; see {@link foldText}. */
  readonly folded: string;
}

const apostrophes = "'\u2018\u2019\u201B\u2032\uFF07";
/** Formatting that begins or ends inside a word does not part it. */
const formatting = `[${pairedTagClass}]{1,99}(?=[\\p{L}\\p{M}\\p{N}]|[${apostrophes}.\\u00B7]\\p{L})`;
const betweenLetters = `(?<=[\\p{L}\\p{M}\\u00AD${pairedTagClass}])[${apostrophes}.\\u00B7](?=\\p{L})`;
const betweenDigits = `(?<=\\p{Nd})[.,;${apostrophes}](?=\\p{Nd})`;
const inside = `(?:[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200C\\u200D]|${formatting}|${betweenLetters}|${betweenDigits})`;
const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}]';
const emoji = '\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]{0,2}';
/** A repetition inside a pattern uses the stack; a longer token is taken in several goes. */
const atOnce = 1000;
const tokenPattern = new RegExp(
  `${ideograph}|[\\p{L}\\p{N}]${inside}{0,${atOnce}}|${emoji}(?:\\u200D${emoji}){0,9}|[^\\s\\p{Cf}${tagClass}]\\p{M}{0,9}`,
  'gu',
);
const restOfWord = new RegExp(`${inside}{1,${atOnce}}`, 'uy');
const startsWord = /^[\p{L}\p{N}]/u;
const startsNumber = /^\p{N}/u;
const holdsLetter = /\p{L}/u;

/**
 * Splits text into words, numbers and punctuation marks, as Unicode's word boundaries (UAX #29) do: a hyphen separates, an
 * apostrophe or full stop between letters does not (`zo’n`, `c.q`), `10.000` and `2,5` are one number, `5G` is a word.
 * White space, invisible marks and inline tags are no tokens. Takes time in proportion to the text, whatever is in it.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const start = match.index;
    const kind = kindOf(match[0]);
    const end =
      match[0].length < atOnce || kind === 'punctuation'
        ? tokenPattern.lastIndex
        : endOfWord(text, tokenPattern.lastIndex);
    const token = text.slice(start, end);
    tokens.push({ text: token, start, end, kind: kind === 'number' ? kindOf(token) : kind, folded: foldText(token) });
    tokenPattern.lastIndex = end;
  }
  return tokens;
}

function kindOf(token: string): TokenKind {
  if (!startsWord.test(token)) return 'punctuation';
  return startsNumber.test(token) && !holdsLetter.test(token) ? 'number' : 'word';
}

function endOfWord(text: string, from: number): number {
  let end = from;
  restOfWord.lastIndex = end;
  while (restOfWord.test(text)) end = restOfWord.lastIndex;
  return end;
}
