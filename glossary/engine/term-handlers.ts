import { ok } from '#shared/result.ts';
import { importTbx } from '#glossary/terms/import-tbx.ts';
import { listConcepts } from '#glossary/terms/list-concepts.ts';
import { writeTbx } from '#glossary/interchange/tbx/write-tbx.ts';
import { expectSegment } from './segment-handlers.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

const defaultConcepts = 1000;

/** Handlers of `terms.…`. */
export const termHandlers: SessionHandlers<MethodsOf<'terms'>> = {
  'terms.forSegment': (session, { segmentId }) => {
    const segment = expectSegment(session, segmentId);
    return segment.ok ? ok(session.terms.find(segment.value.source)) : segment;
  },
  'terms.find': (session, { text }) => ok(session.terms.find(text)),
  'terms.list': (session, { query, limit }) =>
    ok(listConcepts(session.terms.concepts.values(), query, limit ?? defaultConcepts)),
  'terms.import': (session, params) => {
    const imported = importTbx(session.db, params, session.author().now);
    if (!imported.ok) return imported;
    session.terms.refresh(imported.value.touched);
    session.publish([], { resources: true });
    return ok(imported.value.report);
  },
  'terms.export': (session) => ok(writeTbx([...session.terms.concepts.values()])),
};
