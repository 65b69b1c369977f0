import { listWords } from '#glossary/text/list-words.ts';
import { readItems } from '../recognise/text-items.ts';
import { wordKeys } from '../recognise/word-keys.ts';

interface Pair {
  readonly source: string;
  readonly target: string;
}

const english: ReadonlySet<string> = new Set(
  listWords('it its he him his she her they them their this these that those both'),
);
const dutch: ReadonlySet<string> = new Set(
  listWords('hij hem zijn zij ze haar hun hen deze die dit dat er daar ervan erop eraan daarvan beide wat'),
);

/**
 * Whether a pair reads as the next sentence of a text: it is another sentence, and its English has a pronoun for which the Dutch
 * has none, so that it stands for what the sentence before names.
 */
export function leansOn(pair: Pair, before: Pair): boolean {
  if (pair.source.trim() === before.source.trim()) return false;
  const pronouns = readItems(pair.target).filter(({ folded }) => english.has(folded.replace(/'.*$/u, ''))).length;
  return pronouns > 0 && pronouns > countDutch(pair.source);
}

function countDutch(source: string): number {
  const items = readItems(source);
  return items.filter(({ folded }, at) => dutch.has(folded) || (folded === 'het' && !isArticle(items[at + 1]?.folded)))
    .length;
}

/** het schip, but not ontkent het. */
function isArticle(next: string | undefined): boolean {
  return wordKeys(next ?? '').readings.some(({ kind }) => kind === 'noun' || kind === 'adjective');
}
