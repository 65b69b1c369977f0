import type { segmentsEditApi } from '#shared/contract/segments-edit.ts';
import { ok } from '#shared/result.ts';
import { editSource } from '#glossary/segments/edit-source.ts';
import { findReplacements } from '#glossary/segments/find-replacements.ts';
import { joinSegments } from '#glossary/segments/join-segments.ts';
import { markSegment } from '#glossary/segments/mark-segment.ts';
import { matchPattern } from '#glossary/segments/match-pattern.ts';
import { listRepetitions, propagate } from '#glossary/segments/propagate.ts';
import { replaceInSegments } from '#glossary/segments/replace-in-segments.ts';
import { splitSegment } from '#glossary/segments/split-segment.ts';
import { expectSegment } from './segment-handlers.ts';
import type { SessionHandlers } from './session-handlers.ts';

/** Handlers of the methods that change which segments there are, or many of them. */
export const segmentEditHandlers: SessionHandlers<keyof typeof segmentsEditApi> = {
  'segments.repetitions': ({ db }, { segmentId }) => listRepetitions(db, segmentId),
  'segments.propagate': (session, { segmentId, choices }) => {
    const done = propagate(session.db, segmentId, choices, session.author());
    if (!done.ok) return done;
    session.publish(done.value.changes);
    return ok(done.value.report);
  },
  'segments.mark': (session, { segmentId, mark, on }) => {
    const done = markSegment(session.db, segmentId, mark, on, session.author());
    if (!done.ok) return done;
    session.publish(done.value);
    return expectSegment(session, segmentId);
  },
  'segments.split': (session, request) => {
    const done = splitSegment(session.db, request, session.author());
    if (!done.ok) return done;
    session.publish(done.value.changes);
    return ok({ first: request.segmentId, second: done.value.second });
  },
  'segments.join': (session, request) => {
    const done = joinSegments(session.db, request, session.author());
    if (!done.ok) return done;
    session.publish(done.value);
    return expectSegment(session, request.segmentId);
  },
  'segments.editSource': (session, edit) => {
    const done = editSource(session.db, edit, session.author());
    if (!done.ok) return done;
    session.publish(done.value);
    return expectSegment(session, edit.segmentId);
  },
  'segments.matchPattern': ({ db }, query) => matchPattern(db, query),
  'segments.findReplacements': ({ db }, query, { signal }) => findReplacements(db, query, signal),
  'segments.replace': (session, { query, choices, keepStatus }) => {
    const done = replaceInSegments(session.db, query, choices, keepStatus, session.author());
    if (!done.ok) return done;
    session.publish(done.value.changes);
    return ok(done.value.report);
  },
};
