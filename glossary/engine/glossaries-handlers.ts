import { err, ok } from '#shared/result.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { describeGlossaries } from '#glossary/terms/glossaries.ts';
import { changeGlossary, orderGlossaries } from '#glossary/terms/keeping/change-glossary.ts';
import { createGlossary } from '#glossary/terms/keeping/create-glossary.ts';
import { removeGlossary } from '#glossary/terms/keeping/remove-glossary.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `glossaries.…`. */
export const glossariesHandlers: SessionHandlers<MethodsOf<'glossaries'>> = {
  'glossaries.list': ({ db }) => ok(describeGlossaries(db)),
  'glossaries.create': (session, { name }) => {
    const created = createGlossary(session.db, name, session.author().now);
    if (!created.ok) return created;
    session.publish(created.value.changes);
    const glossary = findGlossary(session, created.value.id);
    return glossary ? ok(glossary) : err({ type: 'glossary-name-taken', name });
  },
  'glossaries.change': (session, { glossaryId, ...change }) => {
    const id = parseId(glossaryId);
    const changed = changeGlossary(session.db, id, change, session.author().now);
    if (!changed.ok) return changed;
    session.publish(changed.value);
    const glossary = findGlossary(session, id);
    return glossary ? ok(glossary) : err({ type: 'glossary-unknown' });
  },
  'glossaries.order': (session, { glossaryIds }) => {
    const ordered = orderGlossaries(session.db, glossaryIds.map(parseId), session.author().now);
    if (!ordered.ok) return ordered;
    session.publish(ordered.value);
    return ok(describeGlossaries(session.db));
  },
  'glossaries.remove': (session, { glossaryId }) => {
    const removed = removeGlossary(session.db, parseId(glossaryId), session.author().now);
    if (!removed.ok) return removed;
    session.publish(removed.value);
    return ok(describeGlossaries(session.db));
  },
};

function findGlossary({ db }: Session, id: number) {
  return describeGlossaries(db).find((glossary) => glossary.id === String(id));
}
