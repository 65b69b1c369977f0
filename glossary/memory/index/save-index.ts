import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { encodeBlock, encodeTail, encodeVocabulary } from './encode-record.ts';
import { fingerprintRules } from './fingerprint-rules.ts';
import { syncFile, writeRecord, type RecordPlace } from './index-file.ts';
import { recordVersion, type BlockPlace, type IndexRoot, type RecordList, type SavedIndex } from './saved-index.ts';
import type { Block } from './token-index.ts';

/**
 * Writes what changed since the last save behind what is in the file, and makes it durable. What was saved before stays whole
 * and stays valid until the caller keeps the root that is returned: a crash at any moment leaves the one or the other. When
 * less than half of the file still counts, a new file is begun; {@link removeOldFiles} takes the old one away.
 * Throws where the disk refuses (full, read-only).
 */
export function saveIndex(saved: SavedIndex): IndexRoot {
  mkdirSync(saved.folder, { recursive: true });
  const fresh = saved.file === null || countUseful(saved) * 2 < saved.end;
  if (fresh) Object.assign(saved, startFile());
  try {
    return saveTo(saved, saved.file!, fresh);
  } catch (error) {
    // What was written is unknown now, so the next save starts anew.
    saved.file = null;
    throw error;
  }
}

function saveTo(saved: SavedIndex, name: string, fresh: boolean): IndexRoot {
  const path = join(saved.folder, name);
  const file = openSync(path, fresh ? 'wx' : 'r+');
  try {
    const list = writeChanges(saved, file);
    syncFile(file, fresh ? path : null);
    return { file: name, list };
  } finally {
    closeSync(file);
  }
}

function startFile(): Pick<SavedIndex, 'file' | 'end' | 'vocabulary' | 'learnt' | 'places'> {
  const learnt = { tokens: 0, classes: 0, features: 0 };
  return { file: `memory-${randomUUID()}.index`, end: 0, vocabulary: [], learnt, places: new Map() };
}

function countUseful({ index, places, vocabulary }: SavedIndex): number {
  const live = [...index.groups.values()].flatMap(({ blocks }) => blocks);
  const kept = [...vocabulary, ...live.map((block) => places.get(block))];
  return kept.reduce((sum, place) => sum + (place?.bytes ?? 0), 0);
}

function writeChanges(saved: SavedIndex, file: number): RecordPlace {
  const write = (pieces: readonly Uint8Array[]) => {
    const place = writeRecord(file, saved.end, pieces);
    saved.end += place.bytes;
    return place;
  };
  const { index } = saved;
  writeVocabulary(saved, write);
  const groups = [...index.groups.values()];
  const blocks = groups.flatMap((group) => group.blocks);
  const places = new Map(blocks.map((block) => [block, saved.places.get(block) ?? write(encodeBlock(block))]));
  saved.places = places;
  const waiting = groups.filter(({ tail }) => tail.count > 0);
  const list: RecordList = {
    version: recordVersion,
    rules: fingerprintRules(index.vocabulary),
    units: index.units,
    highestId: index.highestId,
    vocabulary: saved.vocabulary,
    blocks: [...places].map(([block, place]): BlockPlace => ({ ...place, removed: listRemoved(block) })),
    tails: waiting.map(({ tail, length }) => write(encodeTail(tail, length))),
  };
  return write([new TextEncoder().encode(JSON.stringify(list))]);
}

function writeVocabulary(saved: SavedIndex, write: (pieces: readonly Uint8Array[]) => RecordPlace): void {
  const { tokens, classes, features } = saved.index.vocabulary;
  const now = { tokens: tokens.size, classes: classes.size, features };
  if (now.tokens === saved.learnt.tokens && features === saved.learnt.features) return;
  saved.vocabulary = [...saved.vocabulary, write(encodeVocabulary(saved.index.vocabulary, saved.learnt))];
  saved.learnt = now;
}

function listRemoved({ columns, count, removed }: Block): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; rows.length < removed && row < count; row += 1) if (columns.ids[row]! < 0) rows.push(row);
  return rows;
}
