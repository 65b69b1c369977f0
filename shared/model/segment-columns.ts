import type { Segment } from './segment.ts';

/**
 * The values of one property of many segments. Text is bytes of UTF-8 with a zero after each but the last, because ten
 * thousand strings take nearly twice that in a page and far longer to hand over; what most rows have alike is there once.
 * What comes row by row is bytes too, because a list is handed over value by value.
 */
export type SegmentColumn =
  | { readonly kind: 'all'; readonly value: unknown }
  | { readonly kind: 'each'; readonly values: readonly unknown[] }
  | { readonly kind: 'few'; readonly values: readonly unknown[]; readonly codes: Uint8Array }
  /** One more in each row. `spelt`: as words, as ids are. */
  | { readonly kind: 'counted'; readonly from: number; readonly spelt: boolean }
  /** By `packNumbers`. */
  | { readonly kind: 'numbers'; readonly packed: Uint8Array; readonly spelt: boolean }
  /** `ends`: where each text ends in the bytes, by `packNumbers`. */
  | { readonly kind: 'text'; readonly bytes: Uint8Array; readonly ends: Uint8Array };

/** The segments of an article property by property: how they cross to the page and how it holds them. */
export interface SegmentColumns {
  readonly count: number;
  readonly columns: Readonly<Record<keyof Segment, SegmentColumn>>;
}

/** The properties of a segment, each of which is a column. */
export const segmentKeys = [
  'id',
  'articleId',
  'index',
  'paragraph',
  'kind',
  'source',
  'gap',
  'target',
  'status',
  'origin',
  'matchScore',
  'locked',
  'propagates',
  'bookmarked',
  'tags',
  'sourceInFile',
  'version',
  'overrides',
  'updatedAt',
  'updatedBy',
] as const satisfies readonly (keyof Segment)[];
