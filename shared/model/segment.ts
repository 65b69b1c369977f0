import type { TermFindingCode } from './finding.ts';
import type { ArticleId, ConceptId, SegmentId } from './ids.ts';
import type { ParagraphKind } from './paragraph-kind.ts';
import type { TagContent } from './tag.ts';

/** How far the work on a segment is; a locked segment is apart from this. A segment without English is a draft. */
export const segmentStatuses = ['draft', 'translated', 'reviewed', 'approved', 'rejected'] as const;
/** One of {@link segmentStatuses}. */
export type SegmentStatus = (typeof segmentStatuses)[number];

/** Where the English of a segment came from; a field of its own, apart from the status. */
export const segmentOrigins = ['typed', 'exact', 'context', 'fuzzy', 'propagated', 'machine'] as const;
/** One of {@link segmentOrigins}. */
export type SegmentOrigin = (typeof segmentOrigins)[number];

/** Why a translator let a term finding stand. Kept with the segment and shown to the reviewer. */
export interface TermOverride {
  readonly conceptId: ConceptId;
  readonly code: TermFindingCode;
  readonly reason: string;
  /** Who gave it, where known. */
  readonly by: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** One row of the desk: a Dutch sentence and its English. */
export interface Segment {
  readonly id: SegmentId;
  readonly articleId: ArticleId;
  /** Place in the article, from 0. */
  readonly index: number;
  /** Place of its paragraph in the article, from 0. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** Dutch, as in the file unless `sourceInFile` says otherwise; a tag is one character, see `shared/text/tags.ts`. */
  readonly source: string;
  /** White space that follows the segment inside its paragraph; empty after the last one. */
  readonly gap: string;
  readonly target: string;
  readonly status: SegmentStatus;
  /** Null while there is no English. */
  readonly origin: SegmentOrigin | null;
  /** Score of the match that was inserted, 50–101; null for typed text. */
  readonly matchScore: number | null;
  readonly locked: boolean;
  /** False where its English neither goes to other segments with the same Dutch nor comes from them. */
  readonly propagates: boolean;
  readonly bookmarked: boolean;
  /** What the tags of the Dutch stand for, in order. */
  readonly tags: readonly TagContent[];
  /** The Dutch that the file has here, where it was edited or joined over a paragraph's end; else null. */
  readonly sourceInFile: string | null;
  /** Counts every change of the row; a save that is based on an older version is refused. */
  readonly version: number;
  readonly overrides: readonly TermOverride[];
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
  /** Who wrote the English as it is, where known. */
  readonly updatedBy: string | null;
}

/** One earlier state of a segment. */
export interface SegmentHistoryEntry {
  readonly target: string;
  readonly status: SegmentStatus;
  readonly origin: SegmentOrigin | null;
  /** The Dutch of then, where that was another than later; null where it was not changed. */
  readonly source: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who wrote it, where known. */
  readonly by: string | null;
}

/** True where the segment counts as done: everything a translator has confirmed and nobody has rejected. */
export function isConfirmed(status: SegmentStatus): boolean {
  return status === 'translated' || status === 'reviewed' || status === 'approved';
}
