import type { ConceptId } from '#shared/model/ids.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { TermConflict } from '#shared/model/terms.ts';
import { ok, type Result } from '#shared/result.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { countUses } from '#glossary/terms/count-uses.ts';
import { findConflicts } from '#glossary/terms/find-conflicts.ts';
import type { Session } from './session.ts';

/** A segment as far as the terms in it matter. */
export interface TermPlace {
  readonly id: number;
  readonly article_id: number;
  readonly title: string;
  readonly position: number;
  readonly source: string;
}

interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

const conflicts = new WeakMap<Session, Kept<readonly TermConflict[]>>();
const uses = new WeakMap<Session, Kept<ReadonlyMap<ConceptId, number>>>();

/** Entries that speak against each other; found anew only where entries changed. */
export function readConflicts(session: Session): readonly TermConflict[] {
  const key = String(session.terms.version);
  const known = conflicts.get(session);
  if (known?.key === key) return known.value;
  const value = findConflicts(session.terms.concepts.values(), session.terms.rankOf);
  conflicts.set(session, { key, value });
  return value;
}

/** In how many segments each entry stands; counted anew only where entries or articles changed. */
export async function readUses(
  session: Session,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<ConceptId, number>, FailureOfType<'cancelled'>>> {
  const key = `${session.terms.version} ${describeSegments(session.db)}`;
  const known = uses.get(session);
  if (known?.key === key) return ok(known.value);
  const texts = session.db.all<{ source: string }>(sql`SELECT source FROM segment`);
  const counted = await countUses(
    texts.map(({ source }) => source),
    session.terms,
    signal,
  );
  if (counted.ok) uses.set(session, { key, value: counted.value });
  return counted;
}

/** The Dutch of every segment, in the order of the articles. */
export function listTermPlaces(db: ReadableDb): readonly TermPlace[] {
  return db.all<TermPlace>(
    sql`SELECT s.id, s.article_id, a.title, s.position, s.source
        FROM segment s JOIN article a ON a.id = s.article_id ORDER BY a.position, s.article_id, s.position`,
  );
}

/** The Dutch of a segment never changes: how many there are and the newest say it all. */
function describeSegments(db: ReadableDb): string {
  const row = db.get<{ n: number; last: number | null }>(sql`SELECT count(*) AS n, max(id) AS last FROM segment`);
  return `${row?.n ?? 0}-${row?.last ?? 0}`;
}
