import Database from 'better-sqlite3';
import type { RowState } from './judge.ts';

/** The rows of an article as the file holds them, by the number that is printed beside them. */
export function readDisk(file: string, title: string): ReadonlyMap<number, RowState> {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const rows = db
      .prepare<[string], { position: number; target: string; status: string }>(
        `SELECT s.position, s.target, s.status FROM segment s JOIN article a ON a.id = s.article_id
         WHERE a.title LIKE ? || '%' ORDER BY s.position`,
      )
      .all(title);
    const confirmed = ['translated', 'reviewed', 'approved'];
    return new Map(
      rows.map(({ target, status }, at) => [at + 1, { text: target, confirmed: confirmed.includes(status) }]),
    );
  } finally {
    db.close();
  }
}

/** What SQLite finds wrong with the file; empty where it is sound. */
export function findFaults(file: string): readonly string[] {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const lines = db.pragma('integrity_check') as readonly { readonly integrity_check: string }[];
    return lines.map((line) => line.integrity_check).filter((line) => line !== 'ok');
  } finally {
    db.close();
  }
}

/** Settings under which a confirmation changes no other row than the one that is confirmed. */
export function keepToOneRow(file: string): void {
  const db = new Database(file, { fileMustExist: true });
  try {
    db.prepare(
      `INSERT INTO setting (key, value) VALUES ('propagation', 'off'), ('firstRun', 'done')
       ON CONFLICT DO UPDATE SET value = excluded.value`,
    ).run();
  } finally {
    db.close();
  }
}
