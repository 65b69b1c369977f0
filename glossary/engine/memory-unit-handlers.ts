import type { UnitListState } from '#shared/contract/memory-units.ts';
import { err, ok } from '#shared/result.ts';
import { mergeDuplicates, removeChosen, replaceChosen } from '#glossary/memory/keeping/change-chosen.ts';
import { editUnit, removeUnit, restoreUnit, useEnglish } from '#glossary/memory/keeping/edit-unit.ts';
import { findPlace } from '#glossary/memory/keeping/find-place.ts';
import { readDetail, readPage } from '#glossary/memory/keeping/read-units.ts';
import { countSurvey, followGlossary, readSurveyProgress, stepSurvey } from '#glossary/memory/keeping/survey.ts';
import { chooseMemories, createUnitList, growList, type ListTools } from '#glossary/memory/keeping/unit-list.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionAnswer, SessionHandlers } from './session-handlers.ts';
import { surveyToolsOf } from './survey-tools.ts';

/** Milliseconds that a list grows before its state is told; short where the screen is still empty. */
const firstLook = 60;
const growing = 200;
/** Units that fill a screen. */
const firstUnits = 100;
/** Milliseconds of counting before what is known is told. */
const counting = 250;

/** Handlers of `units.…`. */
export const memoryUnitHandlers: SessionHandlers<MethodsOf<'units'>> = {
  'units.open': async (session, query, { signal }) => {
    const tools = toolsOf(session);
    const made = createUnitList(tools, query);
    if (!made.ok) return made;
    session.keeping.holdList(made.value);
    return growList(made.value, tools, { signal, time: firstLook, units: firstUnits });
  },
  'units.grow': async (session, { listId, whole }, { signal, progress }) => {
    const list = session.keeping.findList(listId);
    if (!list) return err({ type: 'list-gone' });
    for (;;) {
      const grown = await growList(list, toolsOf(session), { signal, time: growing, units: Infinity });
      if (!grown.ok || grown.value.complete || !whole) return grown;
      progress(progressOf(grown.value));
    }
  },
  'units.page': async (session, { listId, from, count }, { signal }) => {
    const list = session.keeping.findList(listId);
    if (!list) return err({ type: 'list-gone' });
    const page = await readPage(list, toolsOf(session), { from, count }, signal);
    return page ? ok(page) : err({ type: 'cancelled' });
  },
  'units.place': async (session, { listId, unitId }, { signal }) => {
    const list = session.keeping.findList(listId);
    if (!list) return err({ type: 'list-gone' });
    return findPlace(list, toolsOf(session), parseId(unitId), signal);
  },
  'units.survey': (session, { memoryIds }, { signal }) => survey(session, memoryIds, signal),
  'units.detail': (session, { unitId }) => {
    const { db, checkPair } = toolsOf(session);
    const detail = readDetail(db, parseId(unitId), checkPair, session.keeping.survey);
    return detail ? ok(detail) : err({ type: 'unit-unknown' });
  },
  'units.edit': (session, { unitId, ...texts }) =>
    publish(session, editUnit(session.db, parseId(unitId), texts, session.author())),
  'units.restore': (session, { unitId, historyId }) =>
    publish(session, restoreUnit(session.db, parseId(unitId), historyId, session.author())),
  'units.removeOne': (session, { unitId, alsoSame }) =>
    publish(session, removeUnit(session.db, parseId(unitId), alsoSame, session.author().now)),
  'units.remove': async (session, choice, work) => {
    const list = session.keeping.findList(choice.listId);
    if (!list) return err({ type: 'list-gone' });
    return publish(session, await removeChosen(session.db, list, choice, session.author(), work));
  },
  'units.replace': async (session, choice, work) => {
    const list = session.keeping.findList(choice.listId);
    if (!list) return err({ type: 'list-gone' });
    return publish(session, await replaceChosen(session.db, list, choice, session.author(), work));
  },
  'units.mergeDuplicates': async (session, { memoryIds }, work) => {
    const chosen = chooseMemories(session.db, memoryIds?.map(parseId) ?? null);
    return publish(session, await mergeDuplicates(session.db, chosen, session.author().now, work));
  },
  'units.useEnglish': (session, { unitId }) =>
    publish(session, useEnglish(session.db, parseId(unitId), session.author())),
};

function toolsOf(session: Session): ListTools {
  return { ...surveyToolsOf(session), survey: session.keeping.survey, concordance: session.concordance };
}

const progressOf = ({ done, total }: UnitListState) => ({ done, total });

/** Tells every page when something changed. */
function publish<T extends { readonly ok: boolean }>(session: Session, changed: T): T {
  if (changed.ok) session.publish([], { resources: true });
  return changed;
}

/** Units judged since the survey was saved after which it is saved before the workspace closes. */
const worthSaving = 20_000;

async function survey(
  session: Session,
  memoryIds: readonly string[] | null,
  signal: AbortSignal,
): Promise<SessionAnswer<'units.survey'>> {
  const tools = toolsOf(session);
  const known = tools.survey;
  followGlossary(known, tools.concepts);
  const slices = startSlices(signal, 1);
  const start = performance.now();
  let complete = false;
  while (!complete && performance.now() - start < counting) {
    if (!(await slices.rest())) return err({ type: 'cancelled' });
    complete = stepSurvey(known, tools);
  }
  // At once what took long to find out; the rest when the workspace closes.
  if (complete) session.keeping.saveSurvey(() => surveyToolsOf(session), worthSaving);
  const memories = chooseMemories(session.db, memoryIds?.map(parseId) ?? null);
  return ok({ complete, ...readSurveyProgress(known, session.db), ...countSurvey(known, memories) });
}
