import { stripMarks } from '#glossary/text/dutch/read-word.ts';
import { tokenise, type Token } from '#glossary/text/tokenise.ts';

const endsSentence = /[.!?:…]/u;
const opensSpeech = /["'‘’“”„«»—–(]/u;

/** A word before it is read. */
export interface RawWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly isApart: boolean;
  readonly opens: boolean;
  readonly hangs: boolean;
  readonly isNumber: boolean;
}

/** The words of a text; a hyphen between letters makes one word of two. */
export function joinWords(text: string): readonly RawWord[] {
  const words: RawWord[] = [];
  let open: Token[] = [];
  let between: string[] = [];
  const close = (hangs: boolean) => {
    const first = open[0];
    const last = open.at(-1);
    if (first && last) words.push(makeWord(text, first, last, between, words.length === 0, hangs));
    if (open.length > 0) between = [];
    open = [];
  };
  for (const token of tokenise(text)) {
    const last = open.at(-1);
    const isHyphen = /^[-\u2010\u2011]$/u.test(token.text);
    if (token.kind === 'punctuation' && !isHyphen) {
      close(false);
      between.push(token.text);
    } else if (isHyphen) {
      if (last?.end === token.start) open.push(token);
      else between.push(token.text);
    } else if (last && last.end === token.start && last.kind === 'punctuation') open.push(token);
    else {
      close(last?.kind === 'punctuation');
      open = [token];
    }
  }
  close(false);
  return words;
}

function makeWord(
  text: string,
  first: Token,
  last: Token,
  between: readonly string[],
  isFirst: boolean,
  hangs: boolean,
) {
  const end = last.kind === 'punctuation' ? last.start : last.end;
  const own = text.slice(first.start, end);
  const folded = own.normalize('NFC').replace(/[’‘]/gu, "'").toLowerCase();
  return {
    text: own,
    start: first.start,
    end,
    plain: stripMarks(folded).replace(/ĳ/gu, 'ij'),
    isApart: between.length > 0,
    opens: isFirst || between.some((mark) => endsSentence.test(mark)) || between.some((mark) => opensSpeech.test(mark)),
    hangs: hangs || last.kind === 'punctuation',
    isNumber: first.kind === 'number' && first === last,
  };
}
