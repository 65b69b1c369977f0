import { readSpellingChoice } from '#shared/model/spelling.ts';
import { err, ok } from '#shared/result.ts';
import { listPlaceables } from '#glossary/completion/list-placeables.ts';
import { readSegmentRow } from '#glossary/segments/read-segments.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { readSettings } from '#glossary/store/settings.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `completion.…`. */
export const completionHandlers: SessionHandlers<MethodsOf<'completion'>> = {
  'completion.forSegment': ({ db }, { segmentId }) => {
    const row = readSegmentRow(db, parseId(segmentId));
    if (!row) return err({ type: 'segment-unknown', segmentId });
    const choice = readSpellingChoice(readSettings(db));
    return ok(listPlaceables(row.source, choice === 'en-US' ? 'en-US' : 'en-GB'));
  },
};
