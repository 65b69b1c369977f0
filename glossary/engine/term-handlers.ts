import { ok } from '#shared/result.ts';
import { importTerms } from '#glossary/terms/transfer/import-terms.ts';
import { readTermsFile } from '#glossary/terms/transfer/read-terms-file.ts';
import { listConcepts } from '#glossary/terms/list-concepts.ts';
import { writeTbx } from '#glossary/interchange/tbx/write-tbx.ts';
import { entryHandlers } from './entry-handlers.ts';
import { entryListHandlers } from './entry-list-handlers.ts';
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
    const file = readTermsFile(params.bytes, params.path);
    if (!file.ok) return file;
    const imported = importTerms(session.db, file.value, params.into, session.author());
    if (!imported.ok) return imported;
    session.publish(imported.value.changes);
    return ok(imported.value.report);
  },
  'terms.export': (session) => ok(writeTbx([...session.terms.all.values()])),
  ...entryHandlers,
  ...entryListHandlers,
};
