import type { ParagraphKind } from '#shared/model/article.ts';
import type { TermFindingCode } from '#shared/model/finding.ts';
import type { ArticleId, ConceptId, SegmentId } from '#shared/model/ids.ts';
import type { TagContent } from '#shared/model/tag.ts';
import type { Segment, SegmentOrigin, SegmentStatus, TermOverride } from '#shared/model/segment.ts';

/** A row of `segment`. */
export interface SegmentRow {
  readonly id: number;
  readonly article_id: number;
  readonly position: number;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly lead: string;
  readonly source: string;
  readonly gap: string;
  readonly words: number;
  readonly target: string;
  readonly status: SegmentStatus;
  readonly origin: SegmentOrigin | null;
  readonly match_score: number | null;
  readonly locked: number;
  readonly version: number;
  readonly updated_at: string;
  readonly updated_by: string | null;
  /** 1 where there is no English. */
  readonly is_empty: number;
  /** What the segment holds of the file; null where that is lead, source and gap put together. */
  readonly file_text: string | null;
  /** 0 where its English neither goes to repetitions nor comes from them. */
  readonly propagates: number;
  readonly bookmarked: number;
  /** JSON; see {@link parseTags}. */
  readonly tags: string;
  /** What the file has where the Dutch stands, with its markup; null where it is the Dutch itself. */
  readonly raw: string | null;
}

/** A row of `segment_override`. */
export interface OverrideRow {
  readonly id: number;
  readonly segment_id: number;
  readonly concept_id: string;
  readonly code: TermFindingCode;
  readonly reason: string;
  readonly made_by: string | null;
  readonly made_at: string;
}

/** The model behind the rows of a segment. */
export function toSegment(row: SegmentRow, overrides: readonly OverrideRow[]): Segment {
  return {
    id: String(row.id) as SegmentId,
    articleId: String(row.article_id) as ArticleId,
    index: row.position,
    paragraph: row.paragraph,
    kind: row.kind,
    source: row.source,
    gap: row.gap,
    target: row.target,
    status: row.status,
    origin: row.origin,
    matchScore: row.match_score,
    locked: row.locked === 1,
    propagates: row.propagates === 1,
    bookmarked: row.bookmarked === 1,
    tags: parseTags(row.tags),
    sourceInFile: readSourceInFile(row),
    version: row.version,
    overrides: overrides.map(toOverride),
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  };
}

/** The Dutch as it stands in the file, without what surrounds it there; null where the segment holds just that. */
function readSourceInFile({ file_text, lead, gap }: SegmentRow): string | null {
  if (file_text === null) return null;
  const start = file_text.startsWith(lead) ? lead.length : 0;
  const end = gap !== '' && file_text.endsWith(gap) ? -gap.length : undefined;
  return file_text.slice(start, end).trim();
}

const noTags: readonly TagContent[] = [];

/** What the tags of a segment stand for. */
export function parseTags(json: string): readonly TagContent[] {
  // Most segments have none, and an article has thousands.
  if (json === '[]') return noTags;
  return (JSON.parse(json) as [string, string, string][]).map(([mark, raw, about]) => ({ mark, raw, about }));
}

/** As {@link parseTags} reads it. */
export function writeTags(tags: readonly TagContent[]): string {
  return JSON.stringify(tags.map(({ mark, raw, about }) => [mark, raw, about]));
}

/** The model behind a row of `segment_override`. */
export function toOverride(row: OverrideRow): TermOverride {
  return {
    conceptId: row.concept_id as ConceptId,
    code: row.code,
    reason: row.reason,
    by: row.made_by,
    at: row.made_at,
  };
}
