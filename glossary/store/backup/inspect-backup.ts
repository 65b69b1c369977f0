import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import type { BackupContent, BackupCounts } from '#shared/model/backup.ts';
import { sql } from '../database.ts';

/** Articles that a preview names. */
const mostNamed = 200;
const confirmed = `status IN ('translated', 'reviewed', 'approved')`;

/** Reads what a backup holds and in what the workspace is otherwise. Throws what SQLite throws for a backup that is damaged. */
export function inspectBackup(path: string, workspacePath: string): BackupContent {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const counts = count(db);
    const articles = db
      .prepare<[], BackupContent['articles'][number]>(
        `SELECT title, (SELECT count(*) FROM segment WHERE article_id = article.id) AS segments,
           (SELECT count(*) FROM segment WHERE article_id = article.id AND ${confirmed}) AS confirmed
         FROM article ORDER BY id LIMIT ${mostNamed}`,
      )
      .all();
    return { counts, articles, ...compare(db, workspacePath) };
  } finally {
    db.close();
  }
}

function count(db: Database.Database): BackupCounts {
  const found = db
    .prepare<[], BackupCounts>(
      `SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM segment) AS segments,
         (SELECT count(*) FROM segment WHERE ${confirmed}) AS confirmed,
         (SELECT count(*) FROM unit) AS units, (SELECT count(*) FROM concept) AS entries`,
    )
    .get();
  return found ?? { articles: 0, segments: 0, confirmed: 0, units: 0, entries: 0 };
}

/** A workspace that is damaged or gone is what one looks at backups for. */
function compare(db: Database.Database, workspacePath: string): Pick<BackupContent, 'now' | 'differing'> {
  if (!existsSync(workspacePath)) return { now: null, differing: null };
  let current: Database.Database | null = null;
  try {
    current = new Database(workspacePath, { readonly: true, fileMustExist: true });
    return { now: count(current), differing: countDiffering(db, current) };
  } catch {
    return { now: null, differing: null };
  } finally {
    current?.close();
  }
}

function countDiffering(backup: Database.Database, current: Database.Database): number {
  const find = backup.prepare<[number]>(sql`SELECT target || char(0) || status FROM segment WHERE id = ?`).pluck();
  const rows = current.prepare<[], { id: number; state: string }>(
    sql`SELECT id, target || char(0) || status AS state FROM segment`,
  );
  let differing = 0;
  for (const { id, state } of rows.iterate()) if (find.get(id) !== state) differing += 1;
  return differing;
}
