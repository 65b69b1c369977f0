import { err } from '#shared/result.ts';
import { reportFragments } from '#glossary/fragments/report-fragments.ts';
import { readSegmentRow } from '#glossary/segments/read-segments.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `fragments.…`. */
export const fragmentHandlers: SessionHandlers<MethodsOf<'fragments'>> = {
  'fragments.find': ({ db, concordance, terms }, { segmentId }, { signal }) => {
    const row = readSegmentRow(db, parseId(segmentId));
    if (!row) return err({ type: 'segment-unknown', segmentId });
    return reportFragments(db, row.source, { concordance, terms, signal });
  },
  'fragments.findText': ({ db, concordance, terms }, { text }, { signal }) =>
    reportFragments(db, text, { concordance, terms, signal }),
};
