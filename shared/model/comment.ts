import type { ArticleId, CommentId, SegmentId, ThreadId } from './ids.ts';

/** The words of a segment that a thread is about, as they stood when it was begun. */
export interface CommentAnchor {
  readonly side: 'source' | 'target';
  /** Where they began, in UTF-16 units. */
  readonly start: number;
  readonly quote: string;
}

/** Something that was said about a segment. */
export interface Comment {
  readonly id: CommentId;
  readonly text: string;
  /** Who said it, where known. */
  readonly by: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** When its text was last changed; null where it never was. ISO 8601, UTC. */
  readonly editedAt: string | null;
}

/** A comment with the answers to it. */
export interface CommentThread {
  readonly id: ThreadId;
  readonly segmentId: SegmentId;
  /** Null where it is about the segment as a whole. */
  readonly anchor: CommentAnchor | null;
  /** Null while it is open. `at` is ISO 8601, UTC. */
  readonly resolved: { readonly by: string | null; readonly at: string } | null;
  /** Oldest first; never empty. */
  readonly comments: readonly Comment[];
}

/** A thread with the place it is about, for a list over several articles. */
export interface PlacedThread extends CommentThread {
  readonly articleId: ArticleId;
  /** Title of the article. */
  readonly title: string;
  /** Place of the segment in its article, from 0. */
  readonly index: number;
  readonly source: string;
  readonly target: string;
}

/**
 * Where the words of a thread stand in a text now, in UTF-16 units: at their place, or else the nearest to it; null where
 * they are gone.
 */
export function findQuote(text: string, { start, quote }: CommentAnchor): readonly [start: number, end: number] | null {
  let best: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best === null ? null : [best, best + quote.length];
}
