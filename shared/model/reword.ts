import type { ArticleId, ConceptId, MemoryId, SegmentId, UnitId } from './ids.ts';
import type { SegmentStatus } from './segment.ts';

/** A change of wording across the workspace. */
export interface RewordQuery {
  /** English wordings to be replaced, each in all its forms. */
  readonly old: readonly string[];
  readonly new: string;
  /** Only where the Dutch has a term of this concept; null = of whatever concept has one of these wordings. */
  readonly conceptId: ConceptId | null;
  /** Wherever it stands, whatever the Dutch says. */
  readonly everywhere: boolean;
}

/** The status that re-worded segments get: the one they have, or one that asks for another look. */
export const rewordLevels = ['keep', 'translated', 'draft'] as const;
/** One of {@link rewordLevels}. */
export type RewordLevel = (typeof rewordLevels)[number];

/** Where a sentence stands that would change. */
export type RewordPlace =
  | {
      readonly kind: 'segment';
      readonly segmentId: SegmentId;
      readonly articleId: ArticleId;
      /** Title of the article. */
      readonly title: string;
      /** Place in the article, from 0. */
      readonly index: number;
      readonly status: SegmentStatus;
      readonly version: number;
      readonly locked: boolean;
    }
  | {
      readonly kind: 'unit';
      readonly unitId: UnitId;
      readonly memoryId: MemoryId;
      /** Name of the memory. */
      readonly title: string;
      readonly locked: boolean;
    };

/** A sentence that would change. */
export interface RewordItem {
  readonly place: RewordPlace;
  readonly source: string;
  /** English as it is. */
  readonly before: string;
  /** English as it would be. */
  readonly after: string;
}

/** Where the search for old wording goes on; opaque to the page. */
export interface RewordCursor {
  readonly stage: 'segments' | 'units';
  /** Rows up to here were looked at. */
  readonly after: readonly number[];
}

/** Some of the sentences that would change. */
export interface RewordPage {
  readonly items: readonly RewordItem[];
  /** Null when everything was looked at. */
  readonly next: RewordCursor | null;
  /** Rows looked at so far, and all there are. */
  readonly done: number;
  readonly total: number;
}

/** A sentence that the user chose, perhaps with a hand-made change of the English proposed. */
export type RewordChoice =
  | {
      readonly kind: 'segment';
      readonly segmentId: SegmentId;
      readonly version: number;
      readonly target: string;
    }
  | { readonly kind: 'unit'; readonly unitId: UnitId; readonly before: string; readonly target: string };

/** What re-wording did. */
export interface RewordReport {
  readonly segments: number;
  readonly units: number;
  /** Changed since the preview, and left alone. */
  readonly conflicts: readonly RewordChoice[];
  /** Locked segments and units of read-only memories, left alone. */
  readonly locked: number;
}
