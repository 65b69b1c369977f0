import { createHash } from 'node:crypto';
import { sql, type ReadableDb } from '#glossary/store/database.ts';

interface WholeArticle {
  readonly id: number;
  readonly source_name: string;
  readonly original: string;
  readonly original_hash: string;
  readonly tail: string;
}

/** Proves for each article that its segments, put together, still are the text of the file; says where they are not. */
export function findArticleProblems(db: ReadableDb): readonly string[] {
  const ids = db.all<{ id: number }>(sql`SELECT id FROM article ORDER BY id`);
  return ids.flatMap(({ id }) => findProblemsOf(db, id));
}

function findProblemsOf(db: ReadableDb, id: number): readonly string[] {
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
  const problems: string[] = [];
  const name = `article ${id} (${article.source_name})`;
  const text = rows.map((row) => row.text).join('') + article.tail;
  if (text !== article.original) problems.push(`${name}: its segments are not the text of the file`);
  if (createHash('sha256').update(article.original).digest('hex') !== article.original_hash) {
    problems.push(`${name}: the text of the file has changed since it was imported`);
  }
  if (rows.some(({ position }, index) => position !== index))
    problems.push(`${name}: its segments are not numbered in order`);
  if (rows.length === 0) problems.push(`${name}: it has no segments`);
  return problems;
}
