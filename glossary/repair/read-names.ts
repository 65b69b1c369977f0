import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { readDutchWord, stripMarks } from '#glossary/text/dutch/read-word.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import type { Token } from '#glossary/text/tokenise.ts';
import { findExonym, type NameKind } from './exonyms.ts';

/** A name in Dutch text. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** What English calls it, where that is known to be something else or the same; null where it is not known. */
  readonly english: string | null;
}

/** They stand inside names without a capital of their own. */
const particles = new Set('van de der den het ten ter von di da la le el al bin'.split(' '));

/**
 * Runs of words with a capital, with the particles between them. What only begins a sentence is no name, unless it is known to be
 * one or no Dutch word says what it is.
 */
export function readNames(tokens: readonly Token[], text: string): readonly Name[] {
  const names: Name[] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && !isCapital(run.at(-1))) run.pop();
    while (run[0] && beginsSentence(run[0], text) && !mayBegin(run, text)) run.shift();
    while (run.length > 0 && !isCapital(run[0])) run.shift();
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) names.push(toName(text, first.start, last.end));
    run = [];
  };
  for (const token of tokens) {
    const isHyphen = token.text === '-' && text[token.end] !== ' ';
    const joins = run.length > 0 && (particles.has(token.folded) || isHyphen);
    if (isCapital(token) || joins) run.push(token);
    else close();
  }
  close();
  return names;
}

function toName(text: string, start: number, end: number): Name {
  const name = text.slice(start, end);
  const exonym = findExonym(name);
  if (exonym) return { text: name, start, end, ...exonym };
  // Rotterdamse, Haagse: of a place, but it is not known what English says.
  const isAdjective = !/\s/u.test(name) && /(?:ische|[a-z]se|aanse|ese)$/u.test(name);
  return { text: name, start, end, kind: isAdjective ? 'adjective' : 'proper', english: null };
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether a word that would have its capital anyway has it as a name. */
function mayBegin(run: readonly Token[], text: string): boolean {
  const [first, second] = run;
  if (!first) return false;
  if (findExonym(text.slice(first.start, run.at(-1)?.end))) return true;
  const plain = stripMarks(first.folded);
  const classes = dutchLexicon().classesOf(plain);
  if ((classes & wordClass.name) !== 0) return true;
  if (classes !== 0 || readDutchWord(plain).readings.length > 0) return false;
  // Nobody knows it; a compound that no list has is mostly longer than a name.
  return second !== undefined || plain.length <= 12;
}

function beginsSentence({ start }: Token, text: string): boolean {
  return /(?:^|[.!?:]["'\u2018\u2019\u201C\u201D)]*\s+)["'\u2018\u201C(]*$/u.test(text.slice(0, start));
}
