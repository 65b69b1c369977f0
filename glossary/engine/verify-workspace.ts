import type { VerifyReport } from '#shared/contract/workspace.ts';
import { findArticleProblems } from '#glossary/articles/find-article-problems.ts';
import { findUnitProblems } from '#glossary/memory/find-unit-problems.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { findStoreProblems } from '#glossary/store/find-store-problems.ts';

/** Looks at everything that must hold in a workspace. Changes nothing. */
export function verifyWorkspace(db: ReadableDb): VerifyReport {
  const counts = db.get<Omit<VerifyReport, 'problems'>>(
    sql`SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM segment) AS segments,
          (SELECT count(*) FROM unit) AS units, (SELECT count(*) FROM concept) AS concepts`,
  ) ?? { articles: 0, segments: 0, units: 0, concepts: 0 };
  return { ...counts, problems: [...findStoreProblems(db), ...findArticleProblems(db), ...findUnitProblems(db)] };
}
