import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createArena, type Arena } from './arena.ts';
import { decodeBlock, decodeTail, decodeVocabulary } from './encode-record.ts';
import { fingerprintRules } from './fingerprint-rules.ts';
import { readRecord, readRecordTo, type RecordPlace } from './index-file.ts';
import { recordVersion, type BlockPlace, type IndexRoot, type RecordList, type SavedIndex } from './saved-index.ts';
import { countBlock } from './tidy-index.ts';
import { createTokenIndex, ensureGroup, type Block, type TokenIndex } from './token-index.ts';

/**
 * The index that a root stands for, or null where its file is missing, cut off, damaged, or was made by other rules for tokens
 * and stems: then it must be built anew from the units.
 */
export function openIndex(folder: string, root: IndexRoot): SavedIndex | null {
  const steps = openIndexInSteps(folder, root);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some milliseconds: others may have their turn between two of them. */
export function* openIndexInSteps(folder: string, root: IndexRoot): Generator<void, SavedIndex | null> {
  let file: number;
  try {
    file = openSync(join(folder, root.file), 'r');
  } catch {
    return null;
  }
  try {
    return yield* readIndex(file, folder, root);
  } finally {
    closeSync(file);
  }
}

/** Removes every file of the folder but the one that counts; what cannot be removed now is left for another time. */
export function removeOldFiles(folder: string, { file }: IndexRoot): void {
  for (const name of readdirSync(folder)) {
    if (name === file || !/^memory-.*\.index$/u.test(name)) continue;
    rmSync(join(folder, name), { force: true });
  }
}

function* readIndex(file: number, folder: string, root: IndexRoot): Generator<void, SavedIndex | null> {
  const record = readRecord(file, root.list);
  const list = record ? (JSON.parse(new TextDecoder().decode(record)) as RecordList) : null;
  if (list?.version !== recordVersion) return null;
  const index = createTokenIndex();
  index.units = list.units;
  index.highestId = list.highestId;
  const places = new WeakMap<Block, RecordPlace>();
  const arena = createArena(list.blocks.reduce((sum, { bytes }) => sum + bytes + 3, 0));
  const readers = [
    ...list.vocabulary.map((place) => () => readVocabulary(file, place, index)),
    ...list.blocks.map((place) => () => readBlock(file, place, arena, index, places)),
    ...list.tails.map((place) => () => readTail(file, place, index)),
  ];
  for (const read of readers) {
    if (!read()) return null;
    yield;
  }
  if (list.rules !== fingerprintRules(index.vocabulary)) return null;
  const { tokens, classes, features } = index.vocabulary;
  return {
    index,
    folder,
    file: root.file,
    named: true,
    end: root.list.at + root.list.bytes,
    vocabulary: list.vocabulary,
    learnt: { tokens: tokens.size, classes: classes.size, features },
    places,
  };
}

function readVocabulary(file: number, place: RecordPlace, index: TokenIndex): boolean {
  const record = readRecord(file, place);
  if (record) decodeVocabulary(index.vocabulary, record);
  return record !== null;
}

function readBlock(
  file: number,
  { removed, ...place }: BlockPlace,
  arena: Arena,
  index: TokenIndex,
  places: WeakMap<Block, RecordPlace>,
): boolean {
  const record = readRecordTo(arena, file, place);
  if (!record) return false;
  const block = decodeBlock(record);
  const { ids } = block.columns;
  for (const row of removed) ids[row] = -Math.abs(ids[row]!);
  block.removed = removed.length;
  const group = ensureGroup(index, block.length);
  group.blocks = [...group.blocks, block];
  countBlock(index.vocabulary, block, 1);
  places.set(block, place);
  return true;
}

function readTail(file: number, place: RecordPlace, index: TokenIndex): boolean {
  const record = readRecord(file, place);
  if (!record) return false;
  const { length, tail } = decodeTail(record);
  ensureGroup(index, length).tail = tail;
  return true;
}
