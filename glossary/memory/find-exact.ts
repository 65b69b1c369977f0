import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { UnitRow } from './unit-row.ts';

/** A unit with exactly this Dutch. */
export interface ExactUnit {
  readonly target: string;
  /** 101 where the neighbours are the same too, else 100. */
  readonly score: 100 | 101;
}

/** The best unit with exactly this Dutch, straight from the index of the database: same neighbours first, then newest. */
export function findExact(
  db: ReadableDb,
  query: { readonly text: string; readonly previous: string; readonly next: string },
): ExactUnit | null {
  const row = db.get<UnitRow & { in_context: number }>(
    sql`SELECT *, previous IS :previous AND next IS :next AS in_context FROM unit WHERE source = :text
        ORDER BY in_context DESC, coalesce(changed_at, created_at, '') DESC, id DESC LIMIT 1`,
    { ...query },
  );
  return row ? { target: row.target, score: row.in_context === 1 ? 101 : 100 } : null;
}
