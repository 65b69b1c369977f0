import { optionalKinds, type OptionalKind } from '#shared/model/article.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import { readArticleRow } from './list-articles.ts';

/** Sets which kinds of paragraph an article leaves out of work, progress and export. Nothing is deleted. */
export function leaveOut(
  db: WritableDb,
  articleId: ArticleId,
  kinds: readonly OptionalKind[],
  now: Date,
): Result<readonly Change[], FailureOfType<'article-unknown'>> {
  const row = readArticleRow(db, parseId(articleId));
  if (!row) return err({ type: 'article-unknown', article: articleId });
  const sorted = optionalKinds.filter((kind) => kinds.includes(kind));
  const head = { label: 'leave-out' as const, articleId: row.id, segmentId: null };
  const { changes } = recordStep(db, head, now, (journal) =>
    journal.update('article', row.id, { left_out: JSON.stringify(sorted) }),
  );
  return ok(changes);
}
