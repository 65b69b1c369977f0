import { ok } from '#shared/result.ts';
import { listConcepts } from '#glossary/terms/list-concepts.ts';
import { entryHandlers } from './entry-handlers.ts';
import { entryListHandlers } from './entry-list-handlers.ts';
import { expectSegment } from './segment-handlers.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';
import { termFileHandlers } from './term-file-handlers.ts';

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
  ...entryHandlers,
  ...entryListHandlers,
  ...termFileHandlers,
};
