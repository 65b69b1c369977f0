import type { MethodName } from '#shared/contract/engine-api.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept } from '#shared/model/terms.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { moveOverrides } from '#glossary/segments/move-overrides.ts';
import type { Change } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { addEntry } from '#glossary/terms/keeping/add-entry.ts';
import { changeEntries } from '#glossary/terms/keeping/change-entries.ts';
import { changeEntry } from '#glossary/terms/keeping/change-entry.ts';
import { deleteEntries } from '#glossary/terms/keeping/delete-entries.ts';
import { listEntryHistory, restoreEntry } from '#glossary/terms/keeping/entry-history.ts';
import { mergeEntries } from '#glossary/terms/keeping/merge-entries.ts';
import type { Session } from './session.ts';
import type { SessionHandlers } from './session-handlers.ts';

type EntryMethod = Extract<
  MethodName,
  `terms.${'entry' | 'add' | 'change' | 'delete' | 'merge' | 'changeMany' | 'history' | 'restore'}`
>;

/** Handlers of the methods that read and change entries. */
export const entryHandlers: SessionHandlers<EntryMethod> = {
  'terms.entry': expectConcept,
  'terms.add': (session, { glossaryId, content }) => {
    const added = addEntry(session.db, glossaryId === null ? null : parseId(glossaryId), content, session.author());
    if (!added.ok) return added;
    session.publish(added.value.changes);
    const concept = session.terms.all.get(added.value.id as ConceptId);
    return concept ? ok(concept) : err({ type: 'glossary-unknown' });
  },
  'terms.change': (session, { conceptId, content }) => {
    const changed = changeEntry(session.db, conceptId, content, session.author());
    return answer(session, changed, conceptId);
  },
  'terms.delete': (session, { conceptIds }) => finish(session, deleteEntries(session.db, conceptIds, session.author())),
  'terms.merge': (session, { into, others }) => {
    const { db } = session;
    const move = (journal: Parameters<typeof moveOverrides>[1], from: string, to: string) =>
      moveOverrides(db, journal, from, to);
    return answer(session, mergeEntries(db, into, others, session.author(), move), into);
  },
  'terms.changeMany': (session, { conceptIds, glossaryId, ...change }) => {
    const whole = glossaryId === undefined ? change : { ...change, glossaryId: parseId(glossaryId) };
    return finish(session, changeEntries(session.db, conceptIds, whole, session.author()));
  },
  'terms.history': ({ db }, { conceptId }) => listEntryHistory(db, conceptId),
  'terms.restore': (session, { conceptId, historyId }) =>
    answer(session, restoreEntry(session.db, conceptId, historyId, session.author()), conceptId),
};

/** The entry, or that there is none. */
export function expectConcept(
  { terms }: Session,
  { conceptId }: { readonly conceptId: ConceptId },
): Result<Concept, FailureOfType<'entry-unknown'>> {
  const concept = terms.all.get(conceptId);
  return concept ? ok(concept) : err({ type: 'entry-unknown', conceptId });
}

function answer<E>(
  session: Session,
  changed: Result<readonly Change[], E>,
  conceptId: ConceptId,
): Result<Concept, E | FailureOfType<'entry-unknown'>> {
  if (!changed.ok) return changed;
  session.publish(changed.value);
  return expectConcept(session, { conceptId });
}

function finish<E>(session: Session, changed: Result<readonly Change[], E>): Result<null, E> {
  if (!changed.ok) return changed;
  session.publish(changed.value);
  return ok(null);
}
