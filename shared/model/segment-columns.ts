import type { Segment } from './segment.ts';

/**
 * The values of one property of many segments. Text is bytes of UTF-8 with a zero after each but the last, because ten
 * thousand strings take nearly twice that in a page and far longer to hand over; what most rows have alike is there once.
 */
export type SegmentColumn =
  | { readonly kind: 'all'; readonly value: unknown }
  | { readonly kind: 'each'; readonly values: readonly unknown[] }
  | { readonly kind: 'few'; readonly values: readonly unknown[]; readonly codes: readonly number[] }
  | { readonly kind: 'numbered'; readonly numbers: readonly number[] }
  /** `ends`: where each text ends in the bytes. */
  | { readonly kind: 'text'; readonly bytes: Uint8Array; readonly ends: readonly number[] };

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
