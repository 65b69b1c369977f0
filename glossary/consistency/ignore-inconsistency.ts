import type { Author } from '#glossary/segments/write-segment.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';

/** Keys of what the user leaves alone for good. */
export function readIgnored(db: ReadableDb): ReadonlySet<string> {
  return new Set(db.all<{ key: string }>(sql`SELECT key FROM ignored_finding`).map(({ key }) => key));
}

/** Leaves something alone for good, or no longer: a step that can be undone. */
export function ignoreInconsistency(db: WritableDb, key: string, ignored: boolean, author: Author): readonly Change[] {
  const head = { label: 'ignore-finding' as const, articleId: null, segmentId: null };
  return recordStep(db, head, author.now, (journal) => {
    const known = db.get<{ id: number }>(sql`SELECT id FROM ignored_finding WHERE key = :key`, { key });
    if (known && !ignored) journal.delete('ignored_finding', known.id);
    if (!known && ignored) {
      journal.insert('ignored_finding', { key, made_by: author.name, made_at: author.now.toISOString() });
    }
  }).changes;
}
