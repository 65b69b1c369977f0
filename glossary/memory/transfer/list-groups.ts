import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { StagedRow } from './decide-group.ts';

interface GroupedRow extends StagedRow {
  readonly key: number;
}

/** Rows may be long: few of them are held at a time. */
const rowsAtOnce = 250;

/**
 * The rows that wait in `grouped`, those of one key at a time and in the order of the file. Each group must be read to its end
 * before the next is asked for. Rows may be changed meanwhile. `rest` is called every now and then.
 */
export function* listGroups(db: ReadableDb, rest: () => void): Generator<Iterable<StagedRow>> {
  const cursor = openCursor(db, rest);
  while (cursor.row()) yield takeGroup(cursor);
}

interface Cursor {
  /** Where it stands; undefined behind the last row. */
  row(): GroupedRow | undefined;
  step(): void;
}

function* takeGroup(cursor: Cursor): Generator<StagedRow> {
  const key = cursor.row()?.key;
  for (let row = cursor.row(); row !== undefined && row.key === key; row = cursor.row()) {
    yield row;
    cursor.step();
  }
}

function openCursor(db: ReadableDb, rest: () => void): Cursor {
  let page: readonly GroupedRow[] = readPage(db, { key: Number.MIN_SAFE_INTEGER, seq: 0 });
  let at = 0;
  return {
    row: () => page[at],
    step() {
      at += 1;
      const last = page.at(-1);
      if (at < page.length || last === undefined || page.length < rowsAtOnce) return;
      rest();
      page = readPage(db, last);
      at = 0;
    },
  };
}

function readPage(db: ReadableDb, { key, seq }: Pick<GroupedRow, 'key' | 'seq'>): readonly GroupedRow[] {
  return db.all<GroupedRow>(
    sql`SELECT g.key, s.seq, s.source, s.target, s.previous, s.next, s.document,
          coalesce(s.changed_at, s.created_at) AS at
        FROM grouped g CROSS JOIN staged s ON s.seq = g.seq
        WHERE (g.key, g.seq) > (:key, :seq) ORDER BY g.key, g.seq LIMIT 250`,
    { key, seq },
  );
}
