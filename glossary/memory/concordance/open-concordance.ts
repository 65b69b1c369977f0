import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import { readRecord } from '../index/index-file.ts';
import { readSections } from '../index/sections.ts';
import { appendStrings } from '../index/string-table.ts';
import { decodeVolume } from './encode-volume.ts';
import {
  createLiveConcordance,
  listVersion,
  markAll,
  type ConcordanceList,
  type ConcordanceRoot,
  type LiveConcordance,
} from './live-concordance.ts';
import { appendTable, fingerprintTable } from './word-table.ts';

/**
 * The concordance as it was last saved, or an empty one where there is none, its file is missing, damaged or was made by other
 * rules; following the units brings the one up to date and builds the other.
 */
export function openConcordance(db: WritableDb, folder: string): LiveConcordance {
  const row = db.get<{ root: string | null; seen: number | null }>(sql`SELECT root, seen FROM concordance_index`);
  const root = row?.root ? (JSON.parse(row.root) as ConcordanceRoot) : null;
  const opened = root && openFile(folder, root);
  if (opened) return { ...opened, seen: row?.seen ?? 0 };
  const newest = db.get<{ seq: number | null }>(sql`SELECT max(seq) AS seq FROM unit_change`)?.seq ?? 0;
  // From here on the log is kept for this one too.
  db.run(sql`UPDATE concordance_index SET root = NULL, seen = :newest`, { newest });
  return { ...createLiveConcordance(folder), seen: newest };
}

function openFile(folder: string, { file, list }: ConcordanceRoot): LiveConcordance | null {
  let handle: number;
  try {
    handle = openSync(join(folder, file), 'r');
  } catch {
    return null;
  }
  const live = readFile(handle, createLiveConcordance(folder), list);
  if (!live) closeSync(handle);
  else Object.assign(live.saved, { name: file, handle, end: list.at + list.bytes, marks: markAll(live) });
  return live;
}

function readFile(handle: number, live: LiveConcordance, place: ConcordanceRoot['list']): LiveConcordance | null {
  const record = readRecord(handle, place);
  const list = record ? (JSON.parse(new TextDecoder().decode(record)) as ConcordanceList) : null;
  if (list?.version !== listVersion) return null;
  if (!list.tables.every((table) => readTables(handle, live, table))) return null;
  const [source, target] = [fingerprintTable(live.source), fingerprintTable(live.target)];
  if (list.rules[0] !== source || list.rules[1] !== target) return null;
  for (const { removed, ...place } of list.volumes) {
    const read = readRecord(handle, place);
    if (!read) return null;
    const volume = decodeVolume(read, place, handle);
    for (const row of removed) volume.columns.removed[row] = 1;
    live.volumes = [...live.volumes, volume];
    live.saved.places.set(volume, place);
  }
  live.saved.tables = list.tables;
  live.highestId = list.highestId;
  return live;
}

function readTables(handle: number, live: LiveConcordance, place: ConcordanceRoot['list']): boolean {
  const record = readRecord(handle, place);
  if (!record) return false;
  const read = readSections(record);
  appendTable(live.source, read);
  appendTable(live.target, read);
  appendStrings(live.names, new Uint16Array(...read(2)), new Uint32Array(...read(4)));
  return true;
}
