import type { AlignmentRow } from '#shared/model/alignment.ts';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';

/** An alignment to keep for review. */
export interface NewAlignment {
  readonly sourceName: string;
  readonly targetName: string;
  readonly rows: readonly AlignmentRow[];
}

/** Keeps an alignment for review and gives its id. */
export function keepAlignment(db: WritableDb, { sourceName, targetName, rows }: NewAlignment, now: Date): number {
  return transact(
    db,
    () =>
      db.run(
        sql`INSERT INTO alignment (source_name, target_name, made_at, content, row_count)
            VALUES (:sourceName, :targetName, :at, :content, :count)`,
        { sourceName, targetName, at: now.toISOString(), content: JSON.stringify(rows), count: rows.length },
      ).id,
  );
}

/** Throws an alignment away with its steps; false where there is none. */
export function removeAlignment(db: WritableDb, id: number): boolean {
  return transact(db, () => db.run(sql`DELETE FROM alignment WHERE id = :id`, { id }).changes > 0);
}
