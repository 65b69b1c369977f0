import type { CandidateKind, RejectedCandidate } from '#shared/model/candidate.ts';
import type { Author } from '#glossary/segments/write-segment.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';

/** Keys of what was turned down. */
export function readRejectedKeys(db: ReadableDb): ReadonlySet<string> {
  return new Set(db.all<{ key: string }>(sql`SELECT key FROM rejected_candidate`).map(({ key }) => key));
}

/** What was turned down, the newest first. */
export function listRejected(db: ReadableDb): readonly RejectedCandidate[] {
  return db
    .all<{ key: string; dutch: string; kind: CandidateKind; made_at: string }>(
      sql`SELECT key, dutch, kind, made_at FROM rejected_candidate ORDER BY id DESC`,
    )
    .map(({ made_at, ...row }) => ({ ...row, madeAt: made_at }));
}

/** Turns a candidate down for good, as a step that can be undone. Nothing where it was turned down before. */
export function rejectCandidate(
  db: WritableDb,
  { key, dutch, kind }: Omit<RejectedCandidate, 'madeAt'>,
  author: Author,
): readonly Change[] {
  const head = { label: 'reject-candidate' as const, articleId: null, segmentId: null };
  return recordStep(db, head, author.now, (journal) => {
    if (findId(db, key) !== undefined) return;
    journal.insert('rejected_candidate', { key, kind, dutch, made_by: author.name, made_at: author.now.toISOString() });
  }).changes;
}

/** Lets some come back, as one step. */
export function restoreCandidates(db: WritableDb, keys: readonly string[], author: Author): readonly Change[] {
  const head = { label: 'restore-candidate' as const, articleId: null, segmentId: null };
  return recordStep(db, head, author.now, (journal) => {
    for (const key of keys) {
      const id = findId(db, key);
      if (id !== undefined) journal.delete('rejected_candidate', id);
    }
  }).changes;
}

function findId(db: ReadableDb, key: string): number | undefined {
  return db.get<{ id: number }>(sql`SELECT id FROM rejected_candidate WHERE key = :key`, { key })?.id;
}
