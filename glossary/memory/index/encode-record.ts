import type { RecordView } from './arena.ts';
import { encodeSections, readSections, type ReadSection } from './sections.ts';
import type { StringTable } from './string-table.ts';
import type { Block, Tail } from './token-index.ts';
import type { UnitColumns } from './unit-columns.ts';
import { appendVocabulary, type Vocabulary } from './vocabulary.ts';

/** How much of a vocabulary was written before. */
export interface VocabularyMark {
  readonly tokens: number;
  readonly classes: number;
  readonly features: number;
}

/** Everything the vocabulary learnt since. */
export function encodeVocabulary(vocabulary: Vocabulary, since: VocabularyMark): Uint8Array[] {
  const { tokens, classes, classOfToken, before, features } = vocabulary;
  return encodeSections([
    ...cutStrings(tokens, since.tokens),
    ...cutStrings(classes, since.classes),
    classOfToken.subarray(since.tokens, tokens.size),
    before.subarray(since.features, features),
  ]);
}

/** Adds what {@link encodeVocabulary} wrote; records must come in the order in which they were written. */
export function decodeVocabulary(vocabulary: Vocabulary, record: ArrayBuffer): void {
  const read = readSections(record);
  appendVocabulary(vocabulary, {
    tokens: { units: new Uint16Array(...read(2)), ends: new Uint32Array(...read(4)) },
    classes: { units: new Uint16Array(...read(2)), ends: new Uint32Array(...read(4)) },
    classOfToken: new Int32Array(...read(4)),
    before: new Int32Array(...read(4)),
  });
}

/** A block as it is now, its removed units marked as such. */
export function encodeBlock({ length, count, columns, features, starts, rows, removed }: Block): Uint8Array[] {
  const numbers = Int32Array.of(length, count, removed);
  return encodeSections([numbers, ...listColumns(columns, count, length), features, starts, rows]);
}

/** Reads what {@link encodeBlock} wrote. The block lives in the record's memory. */
export function decodeBlock({ buffer, start }: RecordView): Block {
  const read = readSections(buffer, start);
  const numbers = new Int32Array(...read(4));
  return {
    length: numbers[0]!,
    count: numbers[1]!,
    removed: numbers[2]!,
    columns: readColumns(read),
    features: new Int32Array(...read(4)),
    starts: new Uint32Array(...read(4)),
    rows: new Uint16Array(...read(2)),
  };
}

/** The units that wait for a block. */
export function encodeTail({ columns, count }: Tail, length: number): Uint8Array[] {
  return encodeSections([Int32Array.of(length, count), ...listColumns(columns, count, length)]);
}

/** Reads what {@link encodeTail} wrote. */
export function decodeTail(record: ArrayBuffer): { readonly length: number; readonly tail: Tail } {
  const read = readSections(record);
  const numbers = new Int32Array(...read(4));
  return { length: numbers[0]!, tail: { count: numbers[1]!, columns: readColumns(read) } };
}

function listColumns(columns: UnitColumns, count: number, length: number) {
  const { ids, memories, ranks, marks, targets, neighbours, low, high } = columns;
  const facts = [ids, memories, ranks, marks, targets, neighbours].map((column) => column.subarray(0, count));
  return [...facts, low.subarray(0, count * length), high.subarray(0, count * length)];
}

function readColumns(read: ReadSection): UnitColumns {
  return {
    ids: new Int32Array(...read(4)),
    memories: new Uint16Array(...read(2)),
    ranks: new Uint32Array(...read(4)),
    marks: new Int32Array(...read(4)),
    targets: new Int32Array(...read(4)),
    neighbours: new Int32Array(...read(4)),
    low: new Uint16Array(...read(2)),
    high: new Uint8Array(...read(1)),
  };
}

/** Strings from number `from` on, their ends counted from the first of them. */
function cutStrings({ units, ends, size }: StringTable, from: number): [Uint16Array, Uint32Array] {
  const start = from === 0 ? 0 : ends[from - 1]!;
  const end = size === 0 ? 0 : ends[size - 1]!;
  return [units.subarray(start, end), ends.subarray(from, size).map((at) => at - start)];
}
