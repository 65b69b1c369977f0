import { err, ok } from '#shared/result.ts';
import { readSegmentRow, readSegment } from '#glossary/segments/read-segments.ts';
import {
  addProjectWords,
  ignoreWordHere,
  listProjectWords,
  removeProjectWords,
} from '#glossary/spelling/spelling-words.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `spelling.…`. */
export const spellingHandlers: SessionHandlers<MethodsOf<'spelling'>> = {
  'spelling.suggest': async ({ db, spelling }, { word, segmentId }) =>
    ok(await spelling.suggest(word, (segmentId && readSegment(db, parseId(segmentId))) || null)),
  'spelling.words': ({ db }) => ok(listProjectWords(db)),
  'spelling.add': (session, { words }) => {
    session.publish(addProjectWords(session.db, words, session.author()));
    return ok(null);
  },
  'spelling.remove': (session, { ids }) => {
    session.publish(removeProjectWords(session.db, ids, session.author()));
    return ok(null);
  },
  'spelling.ignore': (session, { segmentId, word }) => {
    const row = readSegmentRow(session.db, parseId(segmentId));
    if (!row) return err({ type: 'segment-unknown', segmentId });
    const place = { articleId: row.article_id, segmentId: row.id };
    session.publish(ignoreWordHere(session.db, word, place, session.author()));
    return ok(null);
  },
};
