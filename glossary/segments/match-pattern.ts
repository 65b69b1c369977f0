import type { PatternQuery } from '#shared/contract/segments-edit.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { stripTags } from '#shared/text/tags.ts';
import { runGuarded } from '#glossary/memory/keeping/run-guarded.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { parseId } from '#glossary/store/parse-id.ts';

interface Row {
  readonly id: number;
  readonly source: string;
  readonly target: string;
}

/** Rows that are tried in one go: how long an expression may take is counted for these. */
const pageSize = 1000;

/**
 * The segments of an article whose words an expression fits, whatever its capitals. Here rather than in the page: only here
 * can an expression that never ends be stopped.
 */
export function matchPattern(
  db: ReadableDb,
  { articleId, pattern, side }: PatternQuery,
): Result<readonly SegmentId[], FailureOfType<'pattern-invalid' | 'pattern-slow'>> {
  const expression = compile(pattern);
  if (!expression) return err({ type: 'pattern-invalid', pattern });
  const rows = db.all<Row>(sql`SELECT id, source, target FROM segment WHERE article_id = :id ORDER BY position`, {
    id: parseId(articleId),
  });
  const fits = ({ source, target }: Row) =>
    (side !== 'target' && expression.test(stripTags(source))) ||
    (side !== 'source' && expression.test(stripTags(target)));
  const found: SegmentId[] = [];
  for (let from = 0; from < rows.length; from += pageSize) {
    const page = runGuarded(() => rows.slice(from, from + pageSize).filter(fits));
    if (!page) return err({ type: 'pattern-slow', pattern });
    found.push(...page.value.map(({ id }) => String(id) as SegmentId));
  }
  return ok(found);
}

function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    return null;
  }
}
