import { z } from 'zod';
import type { ArticleId, SegmentId } from '../model/ids.ts';
import type { Segment, SegmentOrigin, SegmentStatus } from '../model/segment.ts';
import { ids, method } from './method.ts';

/** A segment with the same Dutch as another one. */
export interface Repetition {
  readonly segmentId: SegmentId;
  readonly articleId: ArticleId;
  /** Title of the article. */
  readonly title: string;
  /** Place in the article, from 0. */
  readonly index: number;
  readonly target: string;
  readonly status: SegmentStatus;
  readonly origin: SegmentOrigin | null;
  readonly version: number;
  readonly locked: boolean;
  readonly propagates: boolean;
  /** True where nobody's own words would go. */
  readonly proposed: boolean;
}

/** A segment and all others with its Dutch. */
export interface RepetitionList {
  readonly source: string;
  readonly target: string;
  readonly propagates: boolean;
  readonly repetitions: readonly Repetition[];
}

/** What propagating did. */
export interface PropagateReport {
  readonly done: number;
  /** Left alone: locked, changed since the preview, or the same already. */
  readonly left: number;
}

/** What is set or taken away apart from the text. */
export const segmentMarks = ['locked', 'propagates', 'bookmarked'] as const;
/** One of {@link segmentMarks}. */
export type SegmentMark = (typeof segmentMarks)[number];

/** What a split made. */
export interface SplitReport {
  readonly first: SegmentId;
  readonly second: SegmentId;
}

/** What is looked for, on which side, and what is to stand there. */
export const replaceQuery = z.object({
  /** Null = every article. */
  articleId: ids.article.nullable(),
  side: z.enum(['source', 'target']),
  find: z.string().min(1).max(1000),
  by: z.string().max(10_000),
  regex: z.boolean(),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
});
/** As {@link replaceQuery} says. */
export type ReplaceQuery = z.infer<typeof replaceQuery>;

/** An expression, and the side that it is to fit. */
export const patternQuery = z.object({
  articleId: ids.article,
  pattern: z.string().min(1).max(1000),
  side: z.enum(['either', 'source', 'target']),
});
/** As {@link patternQuery} says. */
export type PatternQuery = z.infer<typeof patternQuery>;

/** A segment in which something would be replaced. */
export interface ReplaceItem {
  readonly segmentId: SegmentId;
  readonly articleId: ArticleId;
  readonly title: string;
  readonly index: number;
  readonly status: SegmentStatus;
  readonly version: number;
  readonly locked: boolean;
  /** The side that would change, as it is and as it would be. */
  readonly before: string;
  readonly after: string;
  readonly hits: number;
}

/** All of them, up to a number that anybody can look over. */
export interface ReplacePreview {
  readonly items: readonly ReplaceItem[];
  readonly hits: number;
  /** True where there are more than were listed. */
  readonly more: boolean;
}

/** What a replacement did. */
export interface ReplaceReport {
  readonly segments: number;
  /** Changed since the preview. */
  readonly conflicts: number;
  readonly locked: number;
}

const place = { segmentId: ids.segment, version: z.number().int() };

/** Methods that change which segments there are, what is Dutch in them, or many of them at once. */
export const segmentsEditApi = {
  /** The other segments with the same Dutch. */
  'segments.repetitions': method<RepetitionList>()(z.object({ segmentId: ids.segment }), ['segment-unknown']),
  /** Puts the English of a segment into the chosen ones as drafts: one transaction, one undo step. */
  'segments.propagate': method<PropagateReport>()(
    z.object({ segmentId: ids.segment, choices: z.array(z.object(place)).max(100_000).readonly() }),
    ['segment-unknown', 'target-empty'],
  ),
  /** Locks, marks, or takes out of propagation; or the other way round. */
  'segments.mark': method<Segment>()(
    z.object({ segmentId: ids.segment, mark: z.enum(segmentMarks), on: z.boolean() }),
    ['segment-unknown'],
  ),
  /** Makes two segments of one, both drafts, at a place of either text in UTF-16 units. */
  'segments.split': method<SplitReport>()(
    z.object({ ...place, sourceAt: z.number().int().min(0), targetAt: z.number().int().min(0) }),
    ['segment-unknown', 'segment-locked', 'segment-changed', 'split-outside'],
  ),
  /** Makes one segment of this and the next, a draft; over the end of a paragraph only with `across`. */
  'segments.join': method<Segment>()(z.object({ ...place, across: z.boolean() }), [
    'segment-unknown',
    'segment-locked',
    'segment-changed',
    'segment-last',
    'paragraph-ends',
  ]),
  /** Puts the Dutch right; the segment becomes a draft, and what the file has is kept. */
  'segments.editSource': method<Segment>()(z.object({ ...place, source: z.string().max(100_000) }), [
    'segment-unknown',
    'segment-locked',
    'segment-changed',
    'source-empty',
  ]),
  /** The segments of an article that a regular expression fits, whatever its capitals; tags are passed over. */
  'segments.matchPattern': method<readonly SegmentId[]>()(patternQuery, ['pattern-invalid', 'pattern-slow']),
  /** What replacing would change; nothing is written. */
  'segments.findReplacements': method<ReplacePreview>()(replaceQuery, [
    'article-unknown',
    'pattern-invalid',
    'pattern-slow',
    'cancelled',
  ]),
  /**
   * Replaces in the chosen segments: one transaction, one undo step. Confirmed ones become drafts, or stay confirmed with
   * `keepStatus`; their unit then follows.
   */
  'segments.replace': method<ReplaceReport>()(
    z.object({
      query: replaceQuery,
      choices: z.array(z.object(place)).max(100_000).readonly(),
      keepStatus: z.boolean(),
    }),
    ['pattern-invalid', 'pattern-slow'],
  ),
};
