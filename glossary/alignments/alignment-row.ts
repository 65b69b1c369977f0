import type { AlignmentSummary } from '#shared/model/alignment.ts';
import type { AlignmentId } from '#shared/model/ids.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';

/** A row of `alignment`, without its content, which can be large. */
export interface AlignmentHead {
  readonly id: number;
  readonly source_name: string;
  readonly target_name: string;
  readonly made_at: string;
  readonly saved_at: string | null;
  readonly row_count: number;
  readonly version: number;
}

/** The head of an alignment, or nothing where there is none. */
export function readHead(db: ReadableDb, id: number): AlignmentHead | undefined {
  return db.get<AlignmentHead>(
    sql`SELECT id, source_name, target_name, made_at, saved_at, row_count, version FROM alignment WHERE id = :id`,
    { id },
  );
}

/** Alignments under review, the newest first. */
export function listAlignments(db: ReadableDb): readonly AlignmentSummary[] {
  return db
    .all<AlignmentHead>(
      sql`SELECT id, source_name, target_name, made_at, saved_at, row_count, version FROM alignment ORDER BY id DESC`,
    )
    .map(toSummary);
}

/** The model behind a row. */
export function toSummary({
  id,
  source_name,
  target_name,
  made_at,
  saved_at,
  row_count,
}: AlignmentHead): AlignmentSummary {
  return {
    id: String(id) as AlignmentId,
    sourceName: source_name,
    targetName: target_name,
    madeAt: made_at,
    rows: row_count,
    savedAt: saved_at,
  };
}
