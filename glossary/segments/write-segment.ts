import type { Columns, Journal } from '#glossary/store/journal.ts';
import type { SegmentRow } from './segment-row.ts';

/** Who does something, and when. */
export interface Author {
  readonly name: string | null;
  readonly now: Date;
}

/** What a change of a segment may set. */
export type SegmentChange = Partial<Pick<SegmentRow, 'target' | 'status' | 'origin' | 'match_score' | 'locked'>>;

/**
 * Changes a segment: counts the version up and, unless told otherwise, keeps the state before in the history.
 * Does nothing where nothing differs. True where something did.
 */
export function writeSegment(
  journal: Journal,
  row: SegmentRow,
  change: SegmentChange,
  { now }: Author,
  options: { readonly keepHistory: boolean } = { keepHistory: true },
): boolean {
  const columns: Columns = { ...change };
  const differs = Object.entries(columns).some(([name, value]) => row[name as keyof SegmentRow] !== value);
  if (!differs) return false;
  const at = now.toISOString();
  if (
    options.keepHistory &&
    row.target !== '' &&
    (change.target ?? row.target) + change.status !== row.target + row.status
  ) {
    const { target, status, origin } = row;
    journal.insert('segment_history', { segment_id: row.id, target, status, origin, made_at: row.updated_at });
  }
  journal.update('segment', row.id, { ...columns, version: row.version + 1, updated_at: at });
  return true;
}
