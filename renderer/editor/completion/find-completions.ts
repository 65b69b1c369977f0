import type { Completion, CompletionKind } from '#shared/model/completion.ts';
import type { TextRange } from '#shared/model/finding.ts';
import type { CompletionSource } from '#renderer/session/completions.ts';

/** A suggestion, and the stretch before the caret that it takes the place of. */
export interface Suggestion {
  readonly kind: CompletionKind;
  readonly text: string;
  readonly dutch: string;
  readonly range: TextRange;
}

const most = 7;
/** Words back from the caret that may be the beginning of a longer expression. */
const wordsBack = 5;
const worth: Readonly<Record<CompletionKind, number>> = {
  term: 30,
  date: 26,
  number: 24,
  name: 22,
  fragment: 12,
  match: 8,
};
const startsWord = /[\p{L}\p{N}€$£]/u;
const insideWord = /[\p{L}\p{M}\p{N}]/u;

/**
 * What the word before the caret may become, the best first. By itself it asks for two letters or one digit or sign of money;
 * `asked` shows everything that is not in the text yet where nothing was begun.
 */
export function findCompletions(
  text: string,
  caret: number,
  { candidates, matches }: CompletionSource,
  asked: boolean,
): readonly Suggestion[] {
  // In the middle of a word nothing is completed.
  if (insideWord.test(text.slice(caret, caret + 1))) return [];
  const before = text.slice(0, caret);
  const starts = listStarts(before);
  const begun = starts.at(-1);
  const typed = begun === undefined ? '' : before.slice(begun);
  if (!asked && !isEnough(typed)) return [];
  const scored = typed === '' ? [] : candidates.flatMap((each) => scoreStart(each, before, starts, text));
  if (typed === '' && asked) scored.push(...candidates.map((each) => scoreWhole(each, caret, text)));
  const phrases = typed === '' ? [] : matches.flatMap((match) => findPhrases(match, before, begun ?? caret));
  return keepBest([...scored, ...phrases], before);
}

type Scored = Suggestion & { readonly score: number };

/** Starts of the last words before the caret; none where the caret is not at the end of one. */
function listStarts(before: string): readonly number[] {
  if (!startsWord.test(before.slice(-1)) && !/[\p{M}'’,.-]/u.test(before.slice(-1))) return [];
  const from = Math.max(0, before.length - 80);
  const starts: number[] = [];
  for (let at = from; at < before.length; at++) {
    const follows = at > 0 && (insideWord.test(before[at - 1] ?? '') || /[€$£]/u.test(before[at - 1] ?? ''));
    const inNumber = /\p{N}[.,]$/u.test(before.slice(0, at)) && /\p{N}/u.test(before[at] ?? '');
    if (startsWord.test(before[at] ?? '') && !follows && !inNumber) starts.push(at);
  }
  return starts.slice(-wordsBack);
}

function isEnough(typed: string): boolean {
  return /^[\p{N}€$£]/u.test(typed) || /^\p{L}.*[\p{L}\p{M}]/u.test(typed);
}

/** The candidate by the longest stretch before the caret that it begins with. */
function scoreStart(
  { kind, text: words, dutch }: Completion,
  before: string,
  starts: readonly number[],
  text: string,
): readonly Scored[] {
  const start = starts.find((at) => begins(words, before.slice(at)));
  if (start === undefined) return [];
  const length = before.length - start;
  const exact = words.startsWith(before.slice(start)) ? 3 : 0;
  const used = isIn(text, words) ? -25 : 0;
  return [{ kind, text: words, dutch, range: [start, before.length], score: worth[kind] + length + exact + used }];
}

function scoreWhole({ kind, text: words, dutch, source }: Completion, caret: number, text: string): Scored {
  const used = isIn(text, words) ? -100 : 0;
  // In the order of the Dutch: what comes next is likely what has not been rendered yet.
  return { kind, text: words, dutch, range: [caret, caret], score: worth[kind] + used - source[0] / 100 };
}

/** Up to five words of a match from where it goes on like the text: better where the word before is the same. */
function findPhrases(match: string, before: string, start: number): readonly Scored[] {
  const typed = before.slice(start);
  const folded = fold(match);
  const found: Scored[] = [];
  for (let at = folded.indexOf(fold(typed)); at >= 0; at = folded.indexOf(fold(typed), at + 1)) {
    if (insideWord.test(match.slice(at - 1, at)) && at > 0) continue;
    const phrase = /^[^.,;:!?()“”"]+?(?=$|[.,;:!?()“”"])/u.exec(match.slice(at))?.[0] ?? '';
    const text = phrase.split(/\s+/u).slice(0, 5).join(' ').trim();
    if (text.length < typed.length + 3) continue;
    const same = lastWord(match.slice(0, at)) === lastWord(before.slice(0, start)) ? 14 : 0;
    found.push({ kind: 'match', text, dutch: '', range: [start, before.length], score: worth.match + same });
  }
  return found;
}

function lastWord(text: string): string {
  return fold(/([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(text)?.[1] ?? '');
}

function keepBest(scored: readonly Scored[], before: string): readonly Suggestion[] {
  const seen = new Set<string>();
  return scored
    .toSorted((one, other) => other.score - one.score)
    .filter(({ text, score }) => score > -60 && !seen.has(fold(text)) && Boolean(seen.add(fold(text))))
    .slice(0, most)
    .map(({ kind, text, dutch, range }) => ({ kind, dutch, range, text: fit(text, before, range) }));
}

/** A capital that was typed stays, and a sentence begins with one. */
function fit(words: string, before: string, [start]: TextRange): string {
  const typed = before.slice(start);
  const opens = /^["“‘(\s]*$|[.!?]["”’)]*\s+["“‘(]*$/u.test(before.slice(0, start));
  const isRaised = /^\p{Lu}/u.test(typed) || (typed === '' && opens);
  return isRaised && /^\p{Ll}/u.test(words) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

/** True where the words begin with what was typed, and say more. */
function begins(words: string, typed: string): boolean {
  return words.length > typed.length + 1 && fold(words).startsWith(fold(typed));
}

function isIn(text: string, words: string): boolean {
  return fold(text).includes(fold(words));
}

/** Keeps the length where letters are written in one character, so that places stay. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '');
}
