import { createHash } from 'node:crypto';
import type { Reason } from '#shared/model/reason.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';

interface WholeArticle {
  readonly id: number;
  readonly source_name: string;
  readonly original: string;
  readonly original_hash: string;
  readonly tail: string;
}

/** Proves for each article that its segments, put together, still are the text of the file; says where they are not. */
export function findArticleProblems(db: ReadableDb): readonly Reason[] {
  const ids = db.all<{ id: number }>(sql`SELECT id FROM article ORDER BY id`);
  return ids.flatMap(({ id }) => findProblemsOf(db, id));
}

function findProblemsOf(db: ReadableDb, id: number): readonly Reason[] {
  const article = db.get<WholeArticle>(
    sql`SELECT id, source_name, original, original_hash, tail FROM article WHERE id = :id`,
    { id },
  );
  if (!article) return [];
  const rows = db.all<{ text: string; position: number }>(
    sql`SELECT coalesce(file_text, lead || coalesce(raw, source) || gap) AS text, position FROM segment
        WHERE article_id = :id ORDER BY position, id`,
    { id },
  );
  const problems: Reason[] = [];
  const name = `${article.source_name} (${id})`;
  const text = rows.map((row) => row.text).join('') + article.tail;
  if (text !== article.original) problems.push({ type: 'article-differs', article: name });
  if (createHash('sha256').update(article.original).digest('hex') !== article.original_hash) {
    problems.push({ type: 'article-changed', article: name });
  }
  if (rows.some(({ position }, index) => position !== index)) problems.push({ type: 'article-order', article: name });
  if (rows.length === 0) problems.push({ type: 'article-empty', article: name });
  return problems;
}
