import type { Segment, SegmentStatus } from '#shared/model/segment.ts';

export type StatusKey = SegmentStatus | 'untranslated' | 'locked';

/** What the status mark of a row says; a lock outweighs the rest, and a draft without English is not yet one. */
export function statusKey(segment: Segment, text: string): StatusKey {
  if (segment.locked) return 'locked';
  if (text === '') return 'untranslated';
  // Typing in a confirmed row makes it a draft; the row itself says so only after it is stored.
  return text === segment.target ? segment.status : 'draft';
}
