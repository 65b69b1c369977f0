import type { Segment, SegmentHistoryEntry } from '#shared/model/segment.ts';

/** A state of a segment and the English of the state before it, which is null for the oldest one. */
export interface Version extends SegmentHistoryEntry {
  readonly isPresent: boolean;
  readonly before: string | null;
}

/** The present state and the earlier ones, newest first. A segment that was never anything else has no versions. */
export function listVersions(segment: Segment, history: readonly SegmentHistoryEntry[]): readonly Version[] {
  if (history.length === 0) return [];
  const { target, status, origin, updatedAt: at, updatedBy: by } = segment;
  const states = [{ target, status, origin, source: null, at, by }, ...history];
  return states.map((state, index) => ({
    ...state,
    isPresent: index === 0,
    before: states[index + 1]?.target ?? null,
  }));
}
