import type { ArticleId, SegmentId } from './ids.ts';
import type { Segment } from './segment.ts';

/** For tests: a segment that nobody has touched; whoever makes one says what differs. */
export const blankSegment: Segment = {
  id: 's' as SegmentId,
  articleId: 'a' as ArticleId,
  index: 0,
  paragraph: 0,
  kind: 'body',
  source: '',
  gap: '',
  target: '',
  status: 'draft',
  origin: null,
  matchScore: null,
  locked: false,
  propagates: true,
  bookmarked: false,
  sourceInFile: null,
  tags: [],
  version: 1,
  overrides: [],
  updatedAt: '2026-01-01T00:00:00Z',
  updatedBy: null,
};
