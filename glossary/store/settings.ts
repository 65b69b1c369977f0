import type { Settings } from '#shared/contract/workspace.ts';
import { sql, transact, type ReadableDb, type WritableDb } from './database.ts';

interface SettingRow {
  readonly key: string;
  readonly value: string;
}

/** What the user chose; the workspace's own facts (keys that begin with a dot) are not among them. */
export function readSettings(db: ReadableDb): Settings {
  const rows = db.all<SettingRow>(sql`SELECT key, value FROM setting WHERE substr(key, 1, 1) <> '.' ORDER BY key`);
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

/** One choice of the user; null where none was made. */
export function readSetting(db: ReadableDb, key: string): string | null {
  return db.get<SettingRow>(sql`SELECT key, value FROM setting WHERE key = :key`, { key })?.value ?? null;
}

/** Keeps one choice, in place of what the key held. */
export function saveSetting(db: WritableDb, key: string, value: string): void {
  transact(db, () =>
    db.run(
      sql`INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT DO UPDATE SET value = excluded.value`,
      {
        key,
        value,
      },
    ),
  );
}

/** A fact about the workspace that no user chooses, such as whether it still is the sample. */
export function readFact(db: ReadableDb, name: string): string | null {
  return db.get<SettingRow>(sql`SELECT key, value FROM setting WHERE key = '.' || :name`, { name })?.value ?? null;
}

/** Keeps a fact, see `readFact`. */
export function saveFact(db: WritableDb, name: string, value: string): void {
  saveSetting(db, `.${name}`, value);
}
