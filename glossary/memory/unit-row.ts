import type { MemoryId, UnitId } from '#shared/model/ids.ts';
import type { Provenance, Unit } from '#shared/model/memory.ts';

/** A row of `unit`. */
export interface UnitRow {
  readonly id: number;
  readonly memory_id: number;
  readonly source: string;
  readonly target: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly created_by: string | null;
  readonly created_at: string | null;
  readonly changed_by: string | null;
  readonly changed_at: string | null;
  readonly document: string | null;
  /** As BCP 47 writes it (nl-BE); null where nobody said. */
  readonly source_language: string | null;
  readonly target_language: string | null;
  readonly segment_id: number | null;
}

/** The model behind a row. */
export function toUnit(row: UnitRow): Unit {
  return {
    id: String(row.id) as UnitId,
    memoryId: String(row.memory_id) as MemoryId,
    source: row.source,
    target: row.target,
    previous: row.previous,
    next: row.next,
    provenance: toProvenance(row),
  };
}

/** Who, when and for which document. */
export function toProvenance(row: UnitRow): Provenance {
  return {
    createdBy: row.created_by,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    document: row.document,
  };
}
