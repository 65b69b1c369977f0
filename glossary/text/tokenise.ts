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
const joined = '\\p{L}\\p{M}\\p{N}_\\u00AD\\u200C\\u200D';
const betweenLetters = `(?<=[\\p{L}\\p{M}\\u00AD])[${apostrophes}.\\u00B7](?=\\p{L})`;
const betweenDigits = `(?<=\\p{Nd})[.,;${apostrophes}](?=\\p{Nd})`;
const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}]\\p{M}*';
const pictograph = '\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*)*';
const tokenPattern = new RegExp(
  `${ideograph}|[\\p{L}\\p{N}](?:[${joined}]|${betweenLetters}|${betweenDigits})*|${pictograph}|[^\\s\\p{Cf}]\\p{M}*`,
  'gu',
);
const startsWord = /^[\p{L}\p{N}]/u;
const isNumber = /^\p{N}[\p{N}.,;_'\u2018\u2019\u201B\u2032\uFF07]*$/u;

/**
 * Splits text into words, numbers and punctuation marks, as Unicode's word boundaries (UAX #29) do: a hyphen separates, an
 * apostrophe or full stop between letters does not (`zo’n`, `c.q`), `10.000` and `2,5` are one number, `5G` is a word.
 * White space and invisible marks are no tokens. Takes time in proportion to the text, whatever is in it.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const [token] = match;
    tokens.push({
      text: token,
      start: match.index,
      end: match.index + token.length,
      kind: kindOf(token),
      folded: foldText(token),
    });
  }
  return tokens;
}

function kindOf(token: string): TokenKind {
  if (!startsWord.test(token)) return 'punctuation';
  return isNumber.test(token) ? 'number' : 'word';
}
