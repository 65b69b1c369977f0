import type { Article, OptionalKind, ParagraphKind } from '#shared/model/article.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { isConfirmed, type SegmentStatus } from '#shared/model/segment.ts';

/** A row of `article`, without its text. */
export interface ArticleRow {
  readonly id: number;
  readonly title: string;
  readonly source_name: string;
  readonly published_on: string | null;
  readonly position: number;
  readonly left_out: string;
}

/** Segments of an article that are alike for the list: how many, and how many words they hold. */
export interface ProgressRow {
  readonly article_id: number;
  readonly kind: ParagraphKind;
  readonly status: SegmentStatus;
  readonly is_empty: number;
  readonly segments: number;
  readonly words: number;
}

/** The kinds that an article leaves out. */
export function parseLeftOut(row: Pick<ArticleRow, 'left_out'>): readonly OptionalKind[] {
  const kinds: unknown = JSON.parse(row.left_out);
  return Array.isArray(kinds) ? (kinds as OptionalKind[]) : [];
}

/** The model behind the rows of an article. */
export function toArticle(row: ArticleRow, progress: readonly ProgressRow[]): Article {
  const leftOut = parseLeftOut(row);
  const kept = progress.filter(({ kind }) => !leftOut.some((left) => left === kind));
  const sum = (rows: readonly ProgressRow[], column: 'segments' | 'words') =>
    rows.reduce((total, each) => total + each[column], 0);
  const withStatus = (status: SegmentStatus) =>
    sum(
      kept.filter((each) => each.status === status),
      'segments',
    );
  return {
    id: String(row.id) as ArticleId,
    title: row.title,
    sourceName: row.source_name,
    publishedOn: row.published_on,
    position: row.position,
    leftOut,
    words: sum(kept, 'words'),
    confirmedWords: sum(
      kept.filter(({ status }) => isConfirmed(status)),
      'words',
    ),
    segments: sum(kept, 'segments'),
    untranslated: sum(
      kept.filter(({ is_empty }) => is_empty === 1),
      'segments',
    ),
    byStatus: {
      draft: withStatus('draft'),
      translated: withStatus('translated'),
      reviewed: withStatus('reviewed'),
      approved: withStatus('approved'),
      rejected: withStatus('rejected'),
    },
  };
}
