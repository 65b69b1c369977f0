import type { Article } from '#shared/model/article.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { groupRows } from '#glossary/store/group-rows.ts';
import { toArticle, type ArticleRow, type ProgressRow } from './article-row.ts';

/** Every article with its progress, in the order of the list. The counts come from an index, never from the texts. */
export function listArticles(db: ReadableDb): readonly Article[] {
  const progress = db.all<ProgressRow>(
    sql`SELECT article_id, kind, status, is_empty, count(*) AS segments, sum(words) AS words
        FROM segment GROUP BY article_id, kind, status, is_empty`,
  );
  const byArticle = groupRows(progress, ({ article_id }) => article_id);
  const rows = db.all<ArticleRow>(
    sql`SELECT id, title, source_name, published_on, position, left_out FROM article ORDER BY position, id`,
  );
  return rows.map((row) => toArticle(row, byArticle.get(row.id) ?? []));
}

/** One article with its progress; undefined where there is none. */
export function readArticle(db: ReadableDb, id: number): Article | undefined {
  const row = readArticleRow(db, id);
  if (!row) return undefined;
  const progress = db.all<ProgressRow>(
    sql`SELECT article_id, kind, status, is_empty, count(*) AS segments, sum(words) AS words
        FROM segment WHERE article_id = :id GROUP BY article_id, kind, status, is_empty`,
    { id },
  );
  return toArticle(row, progress);
}

/** The row of an article; undefined where there is none. */
export function readArticleRow(db: ReadableDb, id: number): ArticleRow | undefined {
  return db.get<ArticleRow>(
    sql`SELECT id, title, source_name, published_on, position, left_out FROM article WHERE id = :id`,
    { id },
  );
}
