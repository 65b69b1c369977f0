import { findString, readString, type StringTable } from '../index/string-table.ts';
import type { WordPattern } from './parse-query.ts';
import { foldWord } from './search-words.ts';
import { stemWord } from './stem-word.ts';
import { joinedMark, type WordTable } from './word-table.ts';

/** How the words of a query match those of the texts. */
export interface WordOptions {
  /** Also other forms of the same word (`raad`: raden; `say`: said). Not together with `matchCase`. */
  readonly allForms: boolean;
  /** Also within longer words. */
  readonly partOfWord: boolean;
  /** Capitals and accents as they are typed. */
  readonly matchCase: boolean;
}

/** The words of a table that a pattern means. */
export interface Selection {
  /** Ascending; null where any word will do. */
  readonly numbers: Int32Array | null;
  /** By number of a word: 0 no, 1 another form, 2 as it was typed. */
  readonly mask: Uint8Array;
}

/** Finds the words of a table that a pattern means. Takes a millisecond or two, whatever the pattern. */
export function selectWords(table: WordTable, pattern: WordPattern, options: WordOptions): Selection {
  if (pattern.kind === 'any') return { numbers: null, mask: new Uint8Array(table.raws.size).fill(2) };
  const mask = new Uint8Array(table.raws.size);
  if (options.matchCase) markRaws(table, pattern, options, mask);
  else markFolds(table, pattern, options, mask);
  return { numbers: listMarked(mask), mask };
}

/** The selection of one word as it stands, capitals aside, accents not: what a text that is searched for holds. */
export function selectFolded(table: WordTable, folded: string, foldText: (raw: string) => string): Selection {
  const mask = new Uint8Array(table.raws.size);
  const fold = findString(table.folds, foldWord(folded));
  for (let word = 0; fold >= 0 && word < mask.length; word += 1) {
    if (table.foldOf[word] === fold && foldText(readString(table.raws, word)) === folded) mask[word] = 2;
  }
  return { numbers: listMarked(mask), mask };
}

/**
 * The words with a piece in them, of letters a–z and digits: of a text that has the piece anywhere, once folded, one of them is
 * among the words, or the mark of joined words is.
 */
export function selectHolding(table: WordTable, piece: string): Selection {
  const marked = new Uint8Array(table.folds.size);
  eachMatch(table.folds, piece, true, (fold) => (marked[fold] = 2));
  return selectMarked(table, marked);
}

/** The words whose folded form is marked, and the mark of joined words: there, which words they are is open. */
export function selectMarked(table: WordTable, marked: Uint8Array): Selection {
  const mask = new Uint8Array(table.raws.size);
  for (let word = 0; word < mask.length; word += 1) mask[word] = marked[table.foldOf[word]!]!;
  const joined = findString(table.raws, joinedMark);
  if (joined >= 0) mask[joined] = 2;
  return { numbers: listMarked(mask), mask };
}

/** The same selection without other forms; null where it is the same already. */
export function onlyExact({ numbers, mask }: Selection): Selection | null {
  if (!numbers?.some((word) => mask[word] === 1)) return null;
  const exact = new Uint8Array(mask.length);
  for (const word of numbers) if (mask[word] === 2) exact[word] = 2;
  return { numbers: numbers.filter((word) => mask[word] === 2), mask: exact };
}

function markRaws({ raws }: WordTable, pattern: WordPattern, { partOfWord }: WordOptions, mask: Uint8Array): void {
  if (pattern.kind === 'literal' && !partOfWord) {
    const word = findString(raws, pattern.raw);
    if (word >= 0) mask[word] = 2;
    return;
  }
  eachMatch(raws, pattern.raw, partOfWord, (word) => (mask[word] = 2));
}

function markFolds(table: WordTable, pattern: WordPattern, options: WordOptions, mask: Uint8Array): void {
  const { foldOf, stemOf, folds, stems } = table;
  const exact = pattern.kind === 'literal' ? findString(folds, pattern.folded) : -1;
  const stem = pattern.kind === 'literal' && options.allForms ? stemWord(table.side, pattern.raw) : null;
  const wantedStem = stem === null ? -2 : findString(stems, stem);
  const marked = new Uint8Array(folds.size);
  if (pattern.kind === 'wild' || options.partOfWord) {
    const mark = pattern.kind === 'wild' ? 2 : 1;
    eachMatch(folds, pattern.folded, options.partOfWord, (fold) => (marked[fold] = mark));
  }
  if (exact >= 0) marked[exact] = 2;
  for (let word = 0; word < mask.length; word += 1) {
    mask[word] = marked[foldOf[word]!]! || (stemOf[word] === wantedStem && wantedStem >= 0 ? 1 : 0);
  }
}

function listMarked(mask: Uint8Array): Int32Array {
  let count = 0;
  for (const mark of mask) if (mark > 0) count += 1;
  const numbers = new Int32Array(count);
  for (let word = 0, at = 0; at < count; word += 1) if (mask[word]! > 0) numbers[at++] = word;
  return numbers;
}

/** Calls back for each string that the pattern (with * and ?) matches, whole or within. */
function eachMatch(table: StringTable, pattern: string, within: boolean, visit: (number: number) => void): void {
  const literals = pattern.split(/[*?]/u);
  const piece = literals.reduce((longest, literal) => (literal.length > longest.length ? literal : longest), '');
  const matches = toMatcher(pattern, within);
  const all = readAll(table);
  const { ends, size } = table;
  let number = 0;
  for (let at = all.indexOf(piece); at >= 0 && number < size;) {
    while (number < size && ends[number]! <= at) number += 1;
    if (number >= size) return;
    const [start, end] = [number === 0 ? 0 : ends[number - 1]!, ends[number]!];
    // What reaches over the end of a word is the end of one and the beginning of the next.
    if (at + piece.length <= end && matches(all.slice(start, end))) visit(number);
    at = all.indexOf(piece, at + piece.length <= end ? end : at + 1);
  }
}

function toMatcher(pattern: string, within: boolean): (word: string) => boolean {
  if (within && !/[*?]/u.test(pattern)) return () => true;
  const source = pattern
    .replace(/[\\^$.+()[\]{}|/-]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(within ? source : `^${source}$`, 'su');
  return (word) => expression.test(word);
}

const read = new WeakMap<StringTable, { readonly size: number; readonly text: string }>();

/** All strings of a table, one after the other: to look through them for a piece takes next to no time. */
function readAll(table: StringTable): string {
  const known = read.get(table);
  if (known?.size === table.size) return known.text;
  const end = table.size === 0 ? 0 : table.ends[table.size - 1]!;
  const { buffer, byteOffset } = table.units;
  const text = Buffer.from(buffer, byteOffset, end * 2).toString('utf16le');
  read.set(table, { size: table.size, text });
  return text;
}
