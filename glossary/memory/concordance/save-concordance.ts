import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import { syncFile, writeRecord, type RecordPlace } from '../index/index-file.ts';
import { encodeVolume, listPlaceOf } from './encode-volume.ts';
import { buildVolume } from './build-volume.ts';
import { encodeSections } from '../index/sections.ts';
import { createFile, listVersion, markAll, type ConcordanceList, type LiveConcordance } from './live-concordance.ts';
import { createTail, largestVolume, mostWords, type Shelf, type Volume, countPlaces } from './shelf.ts';
import { cutStrings, fingerprintTable, listTableSections } from './word-table.ts';

/** Volumes that are made anew in one save, because much of them is removed: half a second of work at most. */
const mostMended = 8;

/**
 * Saves everything that was followed: first the file, durable, then in one transaction that it counts and up to which change. A
 * crash in between leaves the earlier file. When less than half of the file counts, a new one is begun. Throws where the disk
 * refuses; the concordance itself goes on from memory.
 */
export function saveConcordance(db: WritableDb, live: LiveConcordance): void {
  gatherVolumes(live);
  const { saved } = live;
  mkdirSync(saved.folder, { recursive: true });
  if (saved.name === null || countUseful(live) * 2 < saved.end) startFile(live);
  const { list } = writeFile(live);
  const root = JSON.stringify({ file: live.saved.name, list });
  transact(db, () => db.run(sql`UPDATE concordance_index SET root = :root, seen = :seen`, { root, seen: live.seen }));
  live.unsaved = 0;
  removeOldFiles(live);
}

/** The tail and small volumes become one, and volumes of which much is removed are made anew. */
function gatherVolumes(live: LiveConcordance): void {
  const small: Shelf[] = live.tail.count > 0 ? [live.tail] : [];
  let [rows, places] = [live.tail.count, countPlaces(live.tail)];
  for (const volume of [...live.volumes].sort((a, b) => a.count - b.count)) {
    if (small.length === 0 || volume.count > 2 * rows) break;
    rows += volume.count;
    places += countPlaces(volume);
    if (rows > largestVolume || places > mostWords) break;
    small.push(volume);
  }
  const worn = live.volumes.filter((volume) => !small.includes(volume) && isWorn(volume)).slice(0, mostMended);
  const kept = live.volumes.filter((volume) => !small.includes(volume) && !worn.includes(volume));
  const made = [...worn.map((volume) => [volume]), ...(small.length > 0 ? [small] : [])].map(buildVolume);
  live.volumes = [...kept, ...made.filter(({ count }) => count > 0)];
  live.tail = createTail();
}

function isWorn({ columns, count }: Volume): boolean {
  return listRemoved(columns.removed).length * 4 > count;
}

function listRemoved(removed: Uint8Array): number[] {
  const rows: number[] = [];
  for (let row = removed.indexOf(1); row >= 0; row = removed.indexOf(1, row + 1)) rows.push(row);
  return rows;
}

function countUseful({ saved, volumes }: LiveConcordance): number {
  const kept = [...saved.tables, ...volumes.map((volume) => saved.places.get(volume))];
  return kept.reduce((sum, place) => sum + (place?.bytes ?? 0), 0);
}

/** Lists that are in the old file are read from there until they are written anew. */
function startFile(live: LiveConcordance): void {
  const { folder, handle } = live.saved;
  live.saved = { ...createFile(folder), name: `concordance-${randomUUID()}.index`, handle };
}

function writeFile(live: LiveConcordance): { readonly list: RecordPlace } {
  const { saved } = live;
  const path = join(saved.folder, saved.name!);
  const fresh = saved.end === 0;
  try {
    const file = openSync(path, fresh ? 'wx' : 'r+');
    try {
      const list = writeRecords(live, file);
      syncFile(file, fresh ? path : null);
      readFrom(live, path);
      return { list };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    // What was written is unknown now, so the next save starts anew.
    saved.name = null;
    throw error;
  }
}

function writeRecords(live: LiveConcordance, file: number): RecordPlace {
  const { saved } = live;
  const write = (pieces: readonly Uint8Array[]) => {
    const place = writeRecord(file, saved.end, pieces);
    saved.end += place.bytes;
    return place;
  };
  const { source, target, names } = live;
  const { marks } = saved;
  const learnt = [
    ...listTableSections(source, marks.source),
    ...listTableSections(target, marks.target),
    ...cutStrings(names, marks.names),
  ];
  saved.tables = [...saved.tables, write(encodeSections(learnt))];
  saved.marks = markAll(live);
  saved.places = new Map(
    live.volumes.map((volume) => [volume, saved.places.get(volume) ?? write(encodeVolume(volume))]),
  );
  const list: ConcordanceList = {
    version: listVersion,
    rules: [fingerprintTable(source), fingerprintTable(target)],
    highestId: live.highestId,
    tables: saved.tables,
    volumes: [...saved.places].map(([{ columns }, place]) => ({ ...place, removed: listRemoved(columns.removed) })),
  };
  return write([new TextEncoder().encode(JSON.stringify(list))]);
}

/** From here on lists are read from the file, and their bytes in memory are free. */
function readFrom({ saved, volumes }: LiveConcordance, path: string): void {
  const before = saved.handle;
  const handle = openSync(path, 'r');
  for (const volume of volumes) {
    const place = saved.places.get(volume)!;
    for (const side of ['source', 'target'] as const) {
      volume[side].lists = { at: 'file', file: handle, from: place.at + listPlaceOf(volume, side) };
    }
  }
  saved.handle = handle;
  if (before !== null) closeSync(before);
}

function removeOldFiles({ saved }: LiveConcordance): void {
  for (const name of readdirSync(saved.folder)) {
    if (name === saved.name || !/^concordance-.*\.index$/u.test(name)) continue;
    rmSync(join(saved.folder, name), { force: true });
  }
}
