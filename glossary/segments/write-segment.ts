import type { Columns, Journal } from '#glossary/store/journal.ts';
import type { SegmentRow } from './segment-row.ts';

/** Who does something, and when. */
export interface Author {
  readonly name: string | null;
  readonly now: Date;
}

/** What a change of a segment may set. */
export type SegmentChange = Partial<Pick<SegmentRow, 'target' | 'status' | 'origin' | 'match_score' | 'locked'>>;

/** Typing that goes on within this many milliseconds leaves no state behind worth keeping in the history. */
const typingRun = 60_000;

/**
 * Changes a segment: counts the version up and keeps the state before in the history. Does nothing where nothing
 * differs. True where something did. `replaces`: the text is put in as a whole and does not go on with the one before,
 * which is then kept however young it is.
 */
export function writeSegment(
  journal: Journal,
  row: SegmentRow,
  change: SegmentChange,
  { name, now }: Author,
  replaces = false,
): boolean {
  const columns: Columns =
    change.target === undefined ? { ...change } : { ...change, is_empty: change.target === '' ? 1 : 0 };
  const differs = Object.entries(columns).some(([name, value]) => row[name as keyof SegmentRow] !== value);
  if (!differs) return false;
  if (isWorthKeeping(row, change, now, replaces)) {
    const { target, status, origin } = row;
    const made = { made_at: row.updated_at, made_by: row.updated_by };
    journal.insert('segment_history', { segment_id: row.id, target, status, origin, ...made });
  }
  const stamp = { version: row.version + 1, updated_at: now.toISOString(), updated_by: name };
  journal.update('segment', row.id, { ...columns, ...stamp }, { ...row });
  return true;
}

/** A text that was there and goes, or changes its status; but not every pause in typing. */
function isWorthKeeping(row: SegmentRow, change: SegmentChange, now: Date, replaces: boolean): boolean {
  const after = { ...row, ...change };
  if (row.target === '' || (after.target === row.target && after.status === row.status)) return false;
  const isDraft = row.status === 'draft' && after.status === 'draft';
  const isTyping = isDraft && !replaces && row.origin !== null && row.origin === after.origin;
  return !isTyping || now.getTime() - Date.parse(row.updated_at) > typingRun;
}
