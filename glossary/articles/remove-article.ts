import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { removeCommentsOf } from '#glossary/comments/move-comments.ts';
import { sql, type WritableDb } from '#glossary/store/database.ts';
import type { Change, Journal } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { readArticleRow } from './list-articles.ts';

/** Removes an article with its segments and all that is kept with them; its units stay in the memory. One undo step. */
export function removeArticle(
  db: WritableDb,
  articleId: ArticleId,
  now: Date,
): Result<readonly Change[], FailureOfType<'article-unknown'>> {
  const row = readArticleRow(db, parseId(articleId));
  if (!row) return err({ type: 'article-unknown', article: articleId });
  const head = { label: 'remove-article' as const, articleId: row.id, segmentId: null };
  return ok(recordStep(db, head, now, (journal) => removeRows(db, journal, row.id)).changes);
}

/** Leaves first, so that every row is in the journal before a foreign key would take it away. */
function removeRows(db: WritableDb, journal: Journal, articleId: number) {
  const idsOf = (statement: string) => db.all<{ id: number }>(statement, { articleId }).map(({ id }) => id);
  const units = idsOf(
    sql`SELECT u.id FROM segment s JOIN unit u ON u.segment_id = s.id WHERE s.article_id = :articleId`,
  );
  for (const id of units) journal.update('unit', id, { segment_id: null });
  const overrides = idsOf(
    sql`SELECT o.id FROM segment s JOIN segment_override o ON o.segment_id = s.id WHERE s.article_id = :articleId`,
  );
  for (const id of overrides) journal.delete('segment_override', id);
  const history = idsOf(
    sql`SELECT h.id FROM segment s JOIN segment_history h ON h.segment_id = s.id WHERE s.article_id = :articleId`,
  );
  removeCommentsOf(db, journal, articleId);
  for (const id of history) journal.delete('segment_history', id);
  for (const id of idsOf(sql`SELECT id FROM segment WHERE article_id = :articleId`)) journal.delete('segment', id);
  journal.delete('article', articleId);
}
