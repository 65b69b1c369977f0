import { sql, type ReadableDb, type SqlValue, type WritableDb } from './database.ts';

/** Tables whose rows can be undone. Each has an integer `id`. */
export const journaledTables = [
  'article',
  'segment',
  'segment_override',
  'segment_history',
  'comment_thread',
  'comment',
  'unit',
  'unit_history',
  'unit_import',
  'memory',
  'glossary',
  'concept',
  'term',
  'concept_history',
  'ignored_finding',
  'rejected_candidate',
  'spelling_word',
] as const;
/** One of {@link journaledTables}. */
export type JournaledTable = (typeof journaledTables)[number];

/** Columns of a row by name. JSON-safe: journaled tables hold text and numbers only. */
export type Columns = Readonly<Record<string, SqlValue>>;

/** One row before and after. An insert has no before, a delete no after; an update holds only the columns that changed. */
export interface Change {
  readonly table: JournaledTable;
  readonly id: number;
  readonly before: Columns | null;
  readonly after: Columns | null;
}

/** Writes rows and remembers what they were: the only way to write to a journaled table in a step that can be undone. */
export interface Journal {
  insert(table: JournaledTable, row: Columns): number;
  /** False where the row has these values already. `current` is the row as it is, where the caller has just read it. */
  update(table: JournaledTable, id: number, columns: Columns, current?: Columns): boolean;
  delete(table: JournaledTable, id: number): void;
  readonly changes: readonly Change[];
}

/** Starts a journal. Use it inside a transaction. */
export function openJournal(db: WritableDb): Journal {
  const changes: Change[] = [];
  return {
    changes,
    insert(table, row) {
      const id = insertRow(db, table, row);
      changes.push({ table, id, before: null, after: { ...row, id } });
      return id;
    },
    update(table, id, columns, known) {
      const current = known ?? readRow(db, table, id);
      if (!current) throw new Error(`No row ${id} in ${table}`);
      const names = Object.keys(columns).filter((name) => columns[name] !== current[name]);
      if (names.length === 0) return false;
      const after = pick(columns, names);
      updateRow(db, table, id, after);
      changes.push({ table, id, before: pick(current, names), after });
      return true;
    },
    delete(table, id) {
      const before = readRow(db, table, id);
      if (!before) return;
      deleteRow(db, table, id);
      changes.push({ table, id, before, after: null });
    },
  };
}

/** The row with all columns that are stored. */
export function readRow(db: ReadableDb, table: JournaledTable, id: number): Columns | undefined {
  return db.get<Columns>(`SELECT ${[...readColumnNames(db, table)].join(', ')} FROM ${table} WHERE id = :id`, { id });
}

/** Adds a row and gives its id. */
export function insertRow(db: WritableDb, table: JournaledTable, row: Columns): number {
  const names = Object.keys(row);
  const insert = keepPrepared(db, `insert ${table} ${names.join(', ')}`, () => {
    const places = names.map(() => '?').join(', ');
    return `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`;
  });
  return insert(...Object.values(row));
}

/** Sets some columns of a row. */
export function updateRow(db: WritableDb, table: JournaledTable, id: number, columns: Columns): void {
  const names = Object.keys(columns);
  const update = keepPrepared(db, `update ${table} ${names.join(', ')}`, () => {
    const assignments = names.map((name) => `${name} = ?`);
    return `UPDATE ${table} SET ${assignments.join(', ')} WHERE id = ?`;
  });
  update(...Object.values(columns), id);
}

type RunBulk = (...values: readonly SqlValue[]) => number;

/** By what is done to which columns: an import adds a hundred thousand rows of the same kind, a confirmation waits for each. */
const prepared = new WeakMap<WritableDb, Map<string, RunBulk>>();

function keepPrepared(db: WritableDb, key: string, write: () => string): RunBulk {
  const known = prepared.get(db) ?? new Map<string, RunBulk>();
  prepared.set(db, known);
  const run = known.get(key) ?? db.prepareBulk(write());
  known.set(key, run);
  return run;
}

/** Removes a row. */
export function deleteRow(db: WritableDb, table: JournaledTable, id: number): void {
  db.run(`DELETE FROM ${table} WHERE id = :id`, { id });
}

const columnNames = new WeakMap<ReadableDb, Map<JournaledTable, ReadonlySet<string>>>();

/** Names of the columns that a table stores; generated ones are not among them. */
export function readColumnNames(db: ReadableDb, table: JournaledTable): ReadonlySet<string> {
  const known = columnNames.get(db) ?? new Map<JournaledTable, ReadonlySet<string>>();
  columnNames.set(db, known);
  const names = known.get(table) ?? queryColumnNames(db, table);
  known.set(table, names);
  return names;
}

function queryColumnNames(db: ReadableDb, table: JournaledTable): ReadonlySet<string> {
  const rows = db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(:table)`, { table });
  return new Set(rows.map(({ name }) => name));
}

function pick(columns: Columns, names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, columns[name] ?? null]));
}
