import { foldText } from '#glossary/text/normalise.ts';
import { grow } from '../index/grow.ts';
import {
  appendStrings,
  createStringTable,
  findString,
  hashText,
  internString,
  readString,
  type StringTable,
} from '../index/string-table.ts';
import { foldWord, listSearchWords } from './search-words.ts';
import { stemWord, type Side } from './stem-word.ts';

/** Every word of one side as it is written, with what it compares as. Numbers, no objects: there are half a million. */
export interface WordTable {
  readonly side: Side;
  readonly raws: StringTable;
  readonly folds: StringTable;
  readonly stems: StringTable;
  /** By word: number of its folded form. */
  foldOf: Int32Array;
  /** By word: number of its stem; -1 for what has no forms. */
  stemOf: Int32Array;
}

/** Stands behind the words of a text that has some joined (see `hasJoinedWords`). No text holds it as a word. */
export const joinedMark = '\u200B';

/** How much of a table was written before. */
export interface TableMark {
  readonly raws: number;
  readonly folds: number;
  readonly stems: number;
}

/** A table without words. */
export function createWordTable(side: Side): WordTable {
  const [raws, folds, stems] = [createStringTable(), createStringTable(), createStringTable()];
  return { side, raws, folds, stems, foldOf: new Int32Array(0), stemOf: new Int32Array(0) };
}

/** The number of a word, learnt where it is new. */
export function learnWord(table: WordTable, raw: string): number {
  const known = table.raws.size;
  const number = internString(table.raws, raw);
  if (number < known) return number;
  table.foldOf = grow(table.foldOf, number + 1);
  table.stemOf = grow(table.stemOf, number + 1);
  table.foldOf[number] = internString(table.folds, foldWord(raw));
  const stem = stemWord(table.side, raw);
  table.stemOf[number] = stem === null ? -1 : internString(table.stems, stem);
  return number;
}

/** The number of a word that a text holds, or -1 where the table has never seen it. */
export function findWord({ raws }: WordTable, raw: string): number {
  return findString(raws, raw);
}

/** How much there is now. */
export function markTable({ raws, folds, stems }: WordTable): TableMark {
  return { raws: raws.size, folds: folds.size, stems: stems.size };
}

/** What was learnt since, as sections of a record. */
export function listTableSections(table: WordTable, since: TableMark): (Uint16Array | Uint32Array | Int32Array)[] {
  const { raws, folds, stems, foldOf, stemOf } = table;
  return [
    ...cutStrings(raws, since.raws),
    ...cutStrings(folds, since.folds),
    ...cutStrings(stems, since.stems),
    foldOf.slice(since.raws, raws.size),
    stemOf.slice(since.raws, raws.size),
  ];
}

/** Learns at once what {@link listTableSections} laid out; in the order in which it was written. */
export function appendTable(table: WordTable, read: (bytes: number) => [ArrayBuffer, number, number]): void {
  const known = table.raws.size;
  for (const strings of [table.raws, table.folds, table.stems]) {
    appendStrings(strings, new Uint16Array(...read(2)), new Uint32Array(...read(4)));
  }
  const [foldOf, stemOf] = [new Int32Array(...read(4)), new Int32Array(...read(4))];
  table.foldOf = grow(table.foldOf, table.raws.size);
  table.stemOf = grow(table.stemOf, table.raws.size);
  table.foldOf.set(foldOf, known);
  table.stemOf.set(stemOf, known);
}

/** Strings from number `from` on, their ends counted from the first of them. */
export function cutStrings({ units, ends, size }: StringTable, from: number): [Uint16Array, Uint32Array] {
  const start = from === 0 ? 0 : ends[from - 1]!;
  const end = size === 0 ? 0 : ends[size - 1]!;
  return [units.slice(start, end), ends.subarray(from, size).map((at) => at - start)];
}

/** Words that are looked at. */
const probes = 1000;

/** A number that changes when the rules for words, folding or stems do: what was made by other rules is made anew. */
export function fingerprintTable({ raws, side }: WordTable): number {
  const step = Math.max(1, Math.floor(raws.size / probes));
  const read: string[] = [];
  for (let number = 0; number < raws.size; number += step) {
    for (const { raw } of listSearchWords(readString(raws, number))) {
      read.push(foldWord(raw), foldText(raw), stemWord(side, raw) ?? '-');
    }
  }
  return hashText(read.join(' '));
}
