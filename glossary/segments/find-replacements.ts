import type { ReplaceItem, ReplacePreview, ReplaceQuery } from '#shared/contract/segments-edit.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createReplaceText, type ReplaceText } from '#glossary/memory/keeping/replace-text.ts';
import { runGuarded } from '#glossary/memory/keeping/run-guarded.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { SegmentRow } from './segment-row.ts';

/** Rows that are tried in one go, and the most that are listed: more nobody looks over. */
const pageSize = 500;
const mostItems = 5000;

type Row = SegmentRow & { readonly title: string };
type Tried = { readonly row: Row; readonly after: string; readonly hits: number };

/** Finds every segment in which something would be replaced; paragraphs that are left out are passed over. */
export async function findReplacements(
  db: ReadableDb,
  query: ReplaceQuery,
  signal: AbortSignal,
): Promise<
  Result<ReplacePreview, FailureOfType<'article-unknown' | 'pattern-invalid' | 'pattern-slow' | 'cancelled'>>
> {
  const replace = createReplaceText(query);
  if (!replace.ok) return replace;
  const articles = listArticles(db, query);
  if (articles.length === 0 && query.articleId !== null)
    return err({ type: 'article-unknown', article: query.articleId });
  const slices = startSlices(signal, 1);
  const found: Tried[] = [];
  for (const articleId of articles) {
    for (let rows = readPage(db, articleId, -1); rows.length > 0;) {
      const tried = tryRows(rows, query.side, replace.value);
      if (!tried) return err({ type: 'pattern-slow', pattern: query.find });
      found.push(...tried);
      if (!(await slices.rest())) return err({ type: 'cancelled' });
      rows = readPage(db, articleId, rows.at(-1)!.position);
    }
  }
  const items = found.slice(0, mostItems).map((each) => toItem(each, query.side));
  return ok({ items, hits: found.reduce((all, { hits }) => all + hits, 0), more: found.length > mostItems });
}

function listArticles(db: ReadableDb, { articleId }: ReplaceQuery): readonly number[] {
  const rows = db.all<{ id: number }>(sql`SELECT id FROM article WHERE :id IS NULL OR id = :id ORDER BY position, id`, {
    id: articleId === null ? null : parseId(articleId),
  });
  return rows.map(({ id }) => id);
}

function readPage(db: ReadableDb, articleId: number, after: number): readonly Row[] {
  return db.all<Row>(
    sql`SELECT s.*, a.title FROM segment s JOIN article a ON a.id = s.article_id
        WHERE s.article_id = :articleId AND s.position > :after
          AND NOT EXISTS (SELECT 1 FROM json_each(a.left_out) WHERE value = s.kind) ORDER BY s.position LIMIT :pageSize`,
    { articleId, after, pageSize },
  );
}

function tryRows(rows: readonly Row[], side: ReplaceQuery['side'], replace: ReplaceText): readonly Tried[] | null {
  const work = () =>
    rows.flatMap((row) => {
      const change = replace(row[side]);
      return change ? [{ row, after: change.after, hits: change.pieces.length }] : [];
    });
  return runGuarded(work)?.value ?? null;
}

function toItem({ row, after, hits }: Tried, side: ReplaceQuery['side']): ReplaceItem {
  return {
    segmentId: String(row.id) as SegmentId,
    articleId: String(row.article_id) as ArticleId,
    title: row.title,
    index: row.position,
    status: row.status,
    version: row.version,
    locked: row.locked === 1,
    before: row[side],
    after,
    hits,
  };
}
