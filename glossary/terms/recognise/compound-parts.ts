import { obeysCase } from './obeys-case.ts';
import type { TermPattern } from './term-patterns.ts';
import type { TextItem } from './text-items.ts';
import { accentsAgree, stripMarks, wordKey } from './word-key.ts';

/** A term at the beginning or end of a closed compound; offsets count from the start of the word. */
export interface CompoundPart {
  readonly pattern: TermPattern;
  readonly from: number;
  readonly to: number;
}

/** Shorter ones turn up in other words by chance: raad in prikkeldraad. */
const shortestTerm = 5;
/** A name of four letters may begin a compound: Krimoorlog, Irakbeleid. */
const shortestName = 4;
const shortestRest = 3;
const mostKnown = 50_000;

/** What makes a new word of a word by itself, without a second one. */
const endings = new Set(
  'aal air alen aat ans ant aris atie baar being den dom eer eerd eert ees el elijk elijke end ende enis er eren erig erige erij ers es esk heid heden iaan ief ieel iek ier ies ieus ig ige igen ing ingen isch ische isme ist iste isten iteit lijk lijke loos loze rijk schap sel ster tie zaam zame'.split(
    ' ',
  ),
);
const beginnings = new Set(
  'aan ant bij con com dis des door ent her mee met mis mon ont per pre pro res sub toe uit ver weg'.split(' '),
);

/** One-word terms by what a closed compound begins and ends with, and the compounds that were taken apart before. */
export interface CompoundIndex {
  readonly starts: Map<string, readonly TermPattern[]>;
  readonly ends: Map<string, readonly TermPattern[]>;
  readonly known: Map<string, readonly CompoundPart[]>;
}

/** Makes a one-word term findable in closed compounds. */
export function addToCompounds(index: CompoundIndex, pattern: TermPattern): void {
  const place = placeOf(pattern);
  if (!place) return;
  index.starts.set(place.start, [...(index.starts.get(place.start) ?? []), pattern]);
  if (place.end !== null) index.ends.set(place.end, [...(index.ends.get(place.end) ?? []), pattern]);
}

/** Undoes {@link addToCompounds} for all terms of the pattern's concept that are spelt alike. */
export function removeFromCompounds(index: CompoundIndex, pattern: TermPattern): void {
  const place = placeOf(pattern);
  if (!place) return;
  removeFrom(index.starts, place.start, pattern);
  if (place.end !== null) removeFrom(index.ends, place.end, pattern);
}

function removeFrom(map: Map<string, readonly TermPattern[]>, key: string, pattern: TermPattern): void {
  const left = (map.get(key) ?? []).filter((other) => other.conceptId !== pattern.conceptId);
  if (left.length === 0) map.delete(key);
  else map.set(key, left);
}

function placeOf({ words }: TermPattern): { readonly start: string; readonly end: string | null } | null {
  const [word] = words;
  if (!word || words.length > 1 || !/^\p{L}+$/u.test(word.folded)) return null;
  const start = stripMarks(word.folded);
  if (start.length < shortestName || (start.length < shortestTerm && !isName(word.text))) return null;
  return { start, end: start.length < shortestTerm ? null : endingKey(word.folded) };
}

/** A long vowel shows otherwise at the end of a long word, so the key is taken from one. */
function endingKey(folded: string): string {
  const key = wordKey(`dak${folded}`);
  return key.startsWith('dak') ? key.slice(3) : wordKey(folded);
}

/** The terms that a closed compound begins or ends with, where what is left is a word's length and no mere ending. */
export function compoundParts(index: CompoundIndex, item: TextItem): readonly CompoundPart[] {
  if (item.text.length < shortestName + shortestRest || item.folded.length !== item.text.length) return [];
  const known = index.known.get(item.text);
  if (known) return known;
  const plain = stripMarks(item.folded);
  const parts = plain.length === item.text.length && /^\p{L}+$/u.test(plain) ? takeApart(index, item, plain) : [];
  if (index.known.size >= mostKnown) index.known.clear();
  index.known.set(item.text, parts);
  return parts;
}

function takeApart(index: CompoundIndex, item: TextItem, plain: string): readonly CompoundPart[] {
  const parts: CompoundPart[] = [];
  const key = wordKey(item.folded);
  for (let at = shortestName; at <= plain.length - shortestRest; at++) {
    for (const pattern of index.starts.get(plain.slice(0, at)) ?? []) {
      if (restFollows(plain.slice(at), at) && fits(pattern, item, 0, at)) parts.push({ pattern, from: 0, to: at });
    }
  }
  for (let at = shortestRest; at <= key.length - shortestName; at++) {
    const patterns = index.ends.get(key.slice(at));
    if (!patterns || key.slice(0, at) !== plain.slice(0, at) || !restPrecedes(plain.slice(0, at))) continue;
    for (const pattern of patterns) {
      if (fits(pattern, item, at, plain.length)) parts.push({ pattern, from: at, to: plain.length });
    }
  }
  return parts;
}

function fits(pattern: TermPattern, item: TextItem, from: number, to: number): boolean {
  const [word] = pattern.words;
  if (!word || word.key === wordKey(item.folded)) return false;
  const text = item.text.slice(from, to);
  if (!accentsAgree(item.folded.slice(from, to), word.folded)) return false;
  // Inside a word a name loses its capital only where it is no name: zuidwesten is not the West.
  return obeysCase(text, word.text, pattern.caseRule) && (from > 0 || !isName(word.text) || isName(text));
}

function restFollows(rest: string, termLength: number): boolean {
  const least = termLength < shortestTerm ? shortestRest + 1 : shortestRest;
  const unlinked = rest.replace(/^s(?=[^aeiou]|[aeiou].{2})/u, '');
  return rest.length >= least && isWordlike(unlinked) && !endings.has(rest) && !endings.has(wordKey(rest));
}

function restPrecedes(rest: string): boolean {
  const unlinked = rest.replace(/(?<=...)s$/u, '');
  return isWordlike(unlinked) && !beginnings.has(rest);
}

function isWordlike(rest: string): boolean {
  return rest.length >= shortestRest && /[aeiouy]/u.test(rest);
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
