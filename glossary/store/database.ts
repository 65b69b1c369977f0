import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** What SQLite takes and gives: text, numbers, bytes, nothing. */
export type SqlValue = string | number | bigint | Uint8Array | null;
/** Named parameters of a statement. */
export type SqlParams = Readonly<Record<string, SqlValue>>;

/** A connection that may only be read from: the type of everything that looks up. */
export interface ReadableDb {
  readonly [readable]: true;
  /** Every row. `T` is the row's own snake_case shape. */
  all<T>(statement: string, params?: SqlParams): T[];
  /** The first row, if there is one. */
  get<T>(statement: string, params?: SqlParams): T | undefined;
  /** True within a transaction of this connection: what is read then may yet be rolled back. */
  readonly inTransaction: boolean;
}

/** A connection that may also be written to: the type of everything that changes the workspace. */
export interface WritableDb extends ReadableDb {
  readonly [writable]: true;
  /** Runs a statement that writes; gives the rows touched and the last row's id. */
  run(statement: string, params?: SqlParams): { readonly changes: number; readonly id: number };
  /** A statement that is run very many times, with its values in order: twice as fast as by name. Gives the last row's id. */
  prepareBulk(statement: string): (...values: readonly SqlValue[]) => number;
  /** Runs one or more statements that take no parameters: for migrations. */
  exec(statements: string): void;
  /** See `transact`. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/**
 * Marks SQL for editors. It takes no values: those go in as named parameters. Gives the same string each time, whose hash is
 * known: one that is made anew is hashed anew wherever its prepared statement is looked up.
 */
export function sql([statement]: TemplateStringsArray): string {
  return statement!;
}

/** Wraps a connection: statements are prepared once and kept. Close it once. */
export function wrapConnection(connection: Database.Database): WritableDb {
  const statements = new Map<string, Database.Statement<[SqlParams]>>();
  const prepare = (statement: string) => {
    const known = statements.get(statement);
    if (known) return known;
    const made = connection.prepare<[SqlParams]>(statement);
    statements.set(statement, made);
    return made;
  };
  const prepareReading = (statement: string) => {
    const made = prepare(statement);
    // SQLite counts some pragmas that only tell as writing.
    if (!made.readonly && !statement.startsWith('PRAGMA')) throw new Error(`This statement writes: ${statement}`);
    return made;
  };
  const db: Omit<WritableDb, typeof readable | typeof writable> = {
    all: <T>(statement: string, params: SqlParams = {}) => prepareReading(statement).all(params) as T[],
    get: <T>(statement: string, params: SqlParams = {}) => prepareReading(statement).get(params) as T | undefined,
    get inTransaction() {
      return connection.inTransaction;
    },
    run: (statement, params = {}) => {
      const { changes, lastInsertRowid } = prepare(statement).run(params);
      return { changes, id: Number(lastInsertRowid) };
    },
    prepareBulk: (statement) => {
      const made = connection.prepare<SqlValue[]>(statement);
      return (...values) => Number(made.run(...values).lastInsertRowid);
    },
    exec: (statements) => void connection.exec(statements),
    transaction: (work) =>
      connection.inTransaction ? connection.transaction(work)() : transactAlone(connection, prepare, work),
    close: () => connection.close(),
  };
  return db as WritableDb;
}

/** A transaction that is not inside another one. The library would make four functions anew for each. */
function transactAlone<T>(
  connection: Database.Database,
  prepare: (statement: string) => Database.Statement<[SqlParams]>,
  work: () => T,
): T {
  prepare('BEGIN IMMEDIATE').run({});
  try {
    const value = work();
    prepare('COMMIT').run({});
    return value;
  } catch (error) {
    // Some errors, such as a full disk, have ended it already.
    if (connection.inTransaction) prepare('ROLLBACK').run({});
    throw error;
  }
}

/**
 * All of it or nothing of it: what `work` wrote is on the disk when this returns, and gone when it throws.
 * Inside another transaction it is a savepoint of that one.
 */
export function transact<T>(db: WritableDb, work: () => T): T {
  return db.transaction(work);
}
