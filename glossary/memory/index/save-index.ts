import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { encodeBlock, encodeTail, encodeVocabulary } from './encode-record.ts';
import { fingerprintRules } from './fingerprint-rules.ts';
import { syncFile, syncFileElsewhere, writeRecord, type RecordPlace } from './index-file.ts';
import { recordVersion, type BlockPlace, type IndexRoot, type RecordList, type SavedIndex } from './saved-index.ts';
import type { Block } from './token-index.ts';

/**
 * Writes what changed since the last save behind what is in the file, and makes it durable. What was saved before stays whole
 * and stays valid until the caller keeps the root that is returned: a crash at any moment leaves the one or the other. When
 * less than half of the file still counts, a new file is begun; {@link removeOldFiles} takes the old one away.
 * Throws where the disk refuses (full, read-only).
 */
export function saveIndex(saved: SavedIndex): IndexRoot {
  return guardFile(saved, () => {
    const opened = openFile(saved);
    try {
      const root = { file: saved.file!, list: writeChanges(saved, opened.file) };
      syncFile(opened.file, opened.path);
      saved.named = true;
      return root;
    } finally {
      closeSync(opened.file);
    }
  });
}

/** Gives others their turn; false where the work is no longer wanted. */
export type Pause = () => Promise<boolean>;

/**
 * The same in pieces of a few milliseconds, the waiting for the disk elsewhere. The index may change meanwhile: what counts is
 * what it is when `written` is called, just before the last wait. Null where `pause` said that it is no longer wanted; what
 * was written by then need not be written again.
 */
export async function saveIndexInSlices(
  saved: SavedIndex,
  pause: Pause,
  written: () => void,
): Promise<IndexRoot | null> {
  const opened = guardFile(saved, () => openFile(saved));
  try {
    // Blocks that are made meanwhile are written at the end: going after each of them might never end.
    for (const block of listBlocks(saved)) {
      if (saved.places.has(block) || !isLive(saved, block)) continue;
      guardFile(saved, () => saved.places.set(block, write(saved, opened.file, encodeBlock(block))));
      // Another save may have begun a new file meanwhile.
      if (!(await pause()) || saved.file !== opened.name) return null;
    }
    const list = guardFile(saved, () => writeChanges(saved, opened.file));
    written();
    await syncFileElsewhere(opened.file, opened.path);
    saved.named = true;
    return { file: opened.name, list };
  } catch (error) {
    saved.file = null;
    throw error;
  } finally {
    closeSync(opened.file);
  }
}

interface OpenFile {
  readonly file: number;
  readonly name: string;
  /** Null where the name is on the disk already. */
  readonly path: string | null;
}

function openFile(saved: SavedIndex): OpenFile {
  mkdirSync(saved.folder, { recursive: true });
  const fresh = saved.file === null || countUseful(saved) * 2 < saved.end;
  if (fresh) Object.assign(saved, startFile());
  const name = saved.file!;
  const path = join(saved.folder, name);
  return { file: openSync(path, fresh ? 'wx' : 'r+'), name, path: saved.named ? null : path };
}

/** After a failure it is not known what was written, so the next save starts anew. */
function guardFile<T>(saved: SavedIndex, work: () => T): T {
  try {
    return work();
  } catch (error) {
    saved.file = null;
    throw error;
  }
}

function startFile(): Pick<SavedIndex, 'file' | 'named' | 'end' | 'vocabulary' | 'learnt' | 'places'> {
  const learnt = { tokens: 0, classes: 0, features: 0 };
  const file = `memory-${randomUUID()}.index`;
  return { file, named: false, end: 0, vocabulary: [], learnt, places: new WeakMap() };
}

function listBlocks({ index }: SavedIndex): Block[] {
  return [...index.groups.values()].flatMap(({ blocks }) => blocks);
}

function isLive({ index }: SavedIndex, block: Block): boolean {
  return index.groups.get(block.length)?.blocks.includes(block) === true;
}

function write(saved: SavedIndex, file: number, pieces: readonly Uint8Array[]): RecordPlace {
  const place = writeRecord(file, saved.end, pieces);
  saved.end += place.bytes;
  return place;
}

function countUseful(saved: SavedIndex): number {
  const { places, vocabulary } = saved;
  const kept = [...vocabulary, ...listBlocks(saved).map((block) => places.get(block))];
  return kept.reduce((sum, place) => sum + (place?.bytes ?? 0), 0);
}

function writeChanges(saved: SavedIndex, file: number): RecordPlace {
  const add = (pieces: readonly Uint8Array[]) => write(saved, file, pieces);
  const { index } = saved;
  writeVocabulary(saved, add);
  const groups = [...index.groups.values()];
  const places = listBlocks(saved).map((block): BlockPlace => {
    const place = saved.places.get(block) ?? add(encodeBlock(block));
    saved.places.set(block, place);
    return { ...place, removed: listRemoved(block) };
  });
  const waiting = groups.filter(({ tail }) => tail.count > 0);
  const list: RecordList = {
    version: recordVersion,
    rules: fingerprintRules(index.vocabulary),
    units: index.units,
    highestId: index.highestId,
    vocabulary: saved.vocabulary,
    blocks: places,
    tails: waiting.map(({ tail, length }) => add(encodeTail(tail, length))),
  };
  return add([new TextEncoder().encode(JSON.stringify(list))]);
}

function writeVocabulary(saved: SavedIndex, add: (pieces: readonly Uint8Array[]) => RecordPlace): void {
  const { tokens, classes, features } = saved.index.vocabulary;
  const now = { tokens: tokens.size, classes: classes.size, features };
  if (now.tokens === saved.learnt.tokens && features === saved.learnt.features) return;
  saved.vocabulary = [...saved.vocabulary, add(encodeVocabulary(saved.index.vocabulary, saved.learnt))];
  saved.learnt = now;
}

function listRemoved({ columns, count, removed }: Block): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; rows.length < removed && row < count; row += 1) if (columns.ids[row]! < 0) rows.push(row);
  return rows;
}
