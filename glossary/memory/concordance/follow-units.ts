import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { internString } from '../index/string-table.ts';
import { buildVolume, findUnitRow } from './build-volume.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { hasJoinedWords, listSearchWords } from './search-words.ts';
import { appendRow, countPlaces, createTail, largestVolume, mostWords } from './shelf.ts';
import { joinedMark, learnWord, type WordTable } from './word-table.ts';

interface LeanRow {
  readonly id: number;
  readonly memory_id: number;
  readonly source: string;
  readonly target: string;
  readonly changed_at: string | null;
  readonly document: string | null;
  readonly author: string | null;
}

/** Units of a step: some milliseconds of work. */
const page = 100;

/**
 * Follows a piece of what was committed since, whoever did it; true when there is nothing left, which takes two small reads.
 * Within a transaction of the same connection, which may yet be rolled back, nothing is followed.
 */
export function followUnits(db: ReadableDb, live: LiveConcordance): boolean {
  if (db.inTransaction) return true;
  const done = followChanges(db, live) && followNew(db, live);
  if (live.tail.count >= largestVolume || countPlaces(live.tail) >= mostWords) closeTail(live);
  return done;
}

/** Makes a volume of the tail. */
export function closeTail(live: LiveConcordance): void {
  if (live.tail.count > 0) live.volumes = [...live.volumes, buildVolume([live.tail])];
  live.tail = createTail();
}

function followChanges(db: ReadableDb, live: LiveConcordance): boolean {
  const changes = db.all<{ seq: number; unit_id: number }>(
    `SELECT seq, unit_id FROM unit_change WHERE seq > :seen ORDER BY seq LIMIT ${page}`,
    { seen: live.seen },
  );
  for (const id of new Set(changes.map((change) => change.unit_id))) {
    // What is above was never seen, and is found as new.
    if (id > live.highestId) continue;
    removeUnit(live, id);
    const row = db.get<LeanRow>(
      sql`SELECT id, memory_id, source, target, coalesce(changed_at, created_at) AS changed_at, document,
            coalesce(changed_by, created_by) AS author FROM unit WHERE id = :id`,
      { id },
    );
    if (row) putUnit(live, row);
  }
  live.seen = changes.at(-1)?.seq ?? live.seen;
  live.unsaved += changes.length;
  return changes.length < page;
}

function followNew(db: ReadableDb, live: LiveConcordance): boolean {
  const rows = db.all<LeanRow>(
    `SELECT id, memory_id, source, target, coalesce(changed_at, created_at) AS changed_at, document,
       coalesce(changed_by, created_by) AS author FROM unit WHERE id > :highest ORDER BY id LIMIT ${page}`,
    { highest: live.highestId },
  );
  for (const row of rows) putUnit(live, row);
  live.unsaved += rows.length;
  return rows.length < page;
}

function putUnit(live: LiveConcordance, row: LeanRow): void {
  const { names, tail } = live;
  const nameOf = (name: string | null) => (name === null || name === '' ? -1 : internString(names, name));
  const facts = {
    ids: row.id,
    dates: Math.max(0, Math.floor(Date.parse(row.changed_at ?? '') / 1000)) || 0,
    memories: row.memory_id,
    documents: nameOf(row.document),
    authors: nameOf(row.author),
  };
  appendRow(tail, facts, learnWords(live.source, row.source), learnWords(live.target, row.target));
  live.highestId = Math.max(live.highestId, row.id);
}

function learnWords(table: WordTable, text: string): number[] {
  const words = listSearchWords(text);
  const numbers = words.map(({ raw }) => learnWord(table, raw));
  if (hasJoinedWords(text, words)) numbers.push(learnWord(table, joinedMark));
  return numbers;
}

function removeUnit(live: LiveConcordance, id: number): void {
  for (const shelf of [live.tail, ...live.volumes]) {
    const row = findUnitRow(shelf, id);
    if (row < 0) continue;
    shelf.columns.removed[row] = 1;
    return;
  }
}
