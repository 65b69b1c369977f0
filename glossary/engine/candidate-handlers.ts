import type { ConceptId, SegmentId } from '#shared/model/ids.ts';
import { isConfirmed } from '#shared/model/segment.ts';
import type { TermExample } from '#shared/model/terms.ts';
import { err, ok } from '#shared/result.ts';
import { readArticleRow } from '#glossary/articles/list-articles.ts';
import { entryOfCandidate } from '#glossary/candidates/entry-of-candidate.ts';
import { addCognates } from '#glossary/candidates/add-cognates.ts';
import { findCandidates, type CandidateTools } from '#glossary/candidates/find-candidates.ts';
import { proposeEnglish, type ConfirmedPlace } from '#glossary/candidates/propose-english.ts';
import { readTexts } from '#glossary/candidates/read-texts.ts';
import {
  listRejected,
  readRejectedKeys,
  rejectCandidate,
  restoreCandidates,
} from '#glossary/candidates/reject-candidate.ts';
import { splitText } from '#glossary/candidates/split-text.ts';
import { openPhraseMemory } from '#glossary/fragments/phrase-memory.ts';
import { openWordLinks } from '#glossary/fragments/word-links.ts';
import { readSegmentRow } from '#glossary/segments/read-segments.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { addEntry } from '#glossary/terms/keeping/add-entry.ts';
import type { CallContext } from '#shared/contract/engine-api.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';
import type { Session } from './session.ts';

/** Handlers of `candidates.…`. */
export const candidateHandlers: SessionHandlers<MethodsOf<'candidates'>> = {
  'candidates.find': (session, { articleId, limit }, context) => {
    const id = articleId === null ? null : parseId(articleId);
    if (id !== null && !readArticleRow(session.db, id))
      return err({ type: 'article-unknown', article: articleId ?? '' });
    return findCandidates(readTexts(session.db, id), limit, toolsOf(session, context));
  },
  'candidates.findText': (session, { text, limit }, context) =>
    findCandidates(splitText(text), limit, toolsOf(session, context)),
  'candidates.english': async ({ db, terms, concordance }, { candidates }, { signal }) => {
    const live = await concordance.follow(signal);
    if (!live) return err({ type: 'cancelled' });
    const slices = startSlices(signal, 1);
    const found = [];
    for (const { dutch, forms, places } of candidates) {
      // Opened anew each time: the memory may have changed while others had their turn.
      const memory = openPhraseMemory(db, live);
      const confirmed = places.flatMap((place) => readConfirmedPlace(db, place));
      found.push(
        proposeEnglish({ dutch, forms, confirmed }, { memory, links: addCognates(openWordLinks(memory)), terms }),
      );
      const rested = slices.rest();
      if (rested !== true && !(await rested)) return err({ type: 'cancelled' });
    }
    return ok(found);
  },
  'candidates.accept': (session, { glossaryId, example, ...accepted }) => {
    const content = entryOfCandidate(accepted, example === null ? [] : readExample(session, example));
    const id = glossaryId === null ? null : parseId(glossaryId);
    const added = addEntry(session.db, id, content, session.author());
    if (!added.ok) return added;
    session.publish(added.value.changes);
    const concept = session.terms.all.get(added.value.id as ConceptId);
    return concept ? ok(concept) : err({ type: 'glossary-unknown' });
  },
  'candidates.reject': (session, candidate) => {
    session.publish(rejectCandidate(session.db, candidate, session.author()));
    return ok(null);
  },
  'candidates.restore': (session, { keys }) => {
    session.publish(restoreCandidates(session.db, keys, session.author()));
    return ok(null);
  },
  'candidates.rejected': ({ db }) => ok(listRejected(db)),
};

function toolsOf({ db, terms, concordance }: Session, { signal, progress }: CallContext): CandidateTools {
  return {
    terms,
    rejected: readRejectedKeys(db),
    openMemory: async () => {
      const live = await concordance.follow(signal);
      return live && openPhraseMemory(db, live);
    },
    signal,
    progress,
  };
}

interface AskedPlace {
  readonly segmentId: SegmentId | null;
  readonly source: string;
  readonly range: readonly [number, number];
}

/** The English that is there now; nothing where the Dutch is no longer the one that was asked about. */
function readConfirmedPlace(db: Session['db'], { segmentId, source, range }: AskedPlace): readonly ConfirmedPlace[] {
  const row = segmentId === null ? undefined : readSegmentRow(db, parseId(segmentId));
  if (!row || !isConfirmed(row.status) || row.target === '' || row.source !== source) return [];
  return [{ source, target: row.target, range }];
}

/** The sentence of the article, with its English as far as it is confirmed. */
function readExample({ db }: Session, segmentId: SegmentId): readonly TermExample[] {
  const row = readSegmentRow(db, parseId(segmentId));
  if (!row) return [];
  const from = readArticleRow(db, row.article_id)?.title ?? null;
  return [{ nl: row.source, en: isConfirmed(row.status) ? row.target : '', from }];
}
