import { ok } from '#shared/result.ts';
import { applyReword, previewSame } from '#glossary/reword/apply-reword.ts';
import { findRewordItems } from '#glossary/reword/find-reword-items.ts';
import { makeRule } from '#glossary/reword/reword-rule.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `reword.…`. */
export const rewordHandlers: SessionHandlers<MethodsOf<'reword'>> = {
  'reword.find': ({ db, terms, findOldWordUnits }, { query, from }, { signal }) =>
    findRewordItems({ db, findUnits: findOldWordUnits }, makeRule(query, terms), from, signal),
  'reword.same': ({ db }, { segmentIds, target }) => ok(previewSame(db, segmentIds.map(parseId), target)),
  'reword.apply': (session, { choices, level }) => {
    const { report, changes } = applyReword(session.db, choices, level, session.author());
    session.publish(changes);
    return ok(report);
  },
};
