import type { MethodName } from '#shared/contract/engine-api.ts';
import type { EntrySearch } from '#shared/contract/terms.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId, ConceptId, SegmentId } from '#shared/model/ids.ts';
import type { Concept } from '#shared/model/terms.ts';
import { ok, type Result } from '#shared/result.ts';
import { groupRows } from '#glossary/store/group-rows.ts';
import { findUses } from '#glossary/terms/count-uses.ts';
import { foldWording } from '#glossary/terms/fold-wording.ts';
import { describeRow, searchEntries, type SearchAids } from '#glossary/terms/search-entries.ts';
import { listTermPlaces, readConflicts, readUses, type TermPlace } from './entry-aids.ts';
import { expectConcept } from './entry-handlers.ts';
import type { Session } from './session.ts';
import type { SessionHandlers } from './session-handlers.ts';

type EntryListMethod = Extract<
  MethodName,
  `terms.${'search' | 'searchIds' | 'facets' | 'uses' | 'conflicts' | 'known'}`
>;

/** Places that are named where nobody says how many. */
const defaultPlaces = 20;
/** Known entries that are worth a warning. */
const mostKnown = 5;

/** Handlers of the methods that look through all entries. */
export const entryListHandlers: SessionHandlers<EntryListMethod> = {
  'terms.search': async (session, { offset, limit, ...search }, { signal }) => {
    const found = await runSearch(session, search, signal);
    if (!found.ok) return found;
    const { concepts, aids } = found.value;
    const rows = concepts.slice(offset, offset + limit).map((concept) => describeRow(concept, aids));
    return ok({ total: concepts.length, offset, rows });
  },
  'terms.searchIds': async (session, search, { signal }) => {
    const found = await runSearch(session, search, signal);
    return found.ok ? ok(found.value.concepts.map(({ id }) => id)) : found;
  },
  'terms.facets': (session) => {
    const concepts = [...session.terms.all.values()];
    const groups = groupRows(concepts, ({ subjectField }) => subjectField ?? '');
    const subjectFields = [...groups].map(([name, entries]) => ({ name, entries: entries.length }));
    return ok({
      entries: concepts.length,
      subjectFields: subjectFields.toSorted((one, other) => one.name.localeCompare(other.name)),
      conflicts: conflictIds(session).size,
    });
  },
  'terms.uses': async (session, { conceptId, limit }, { signal }) => {
    const concept = expectConcept(session, { conceptId });
    if (!concept.ok) return concept;
    const found = await findUses(listTermPlaces(session.db), concept.value, signal);
    if (!found.ok) return found;
    return ok({ segments: found.value.length, places: found.value.slice(0, limit ?? defaultPlaces).map(toUse) });
  },
  'terms.conflicts': (session, { conceptId }) => {
    const all = readConflicts(session);
    return ok(conceptId === null ? all : all.filter(({ concepts }) => concepts.some(({ id }) => id === conceptId)));
  },
  'terms.known': ({ terms }, { dutch, english }) => {
    const wanted = { nl: foldWording(dutch.trim()), en: foldWording(english.trim()) };
    const holds = ({ terms: own }: Concept) =>
      own.some(({ language, text }) => wanted[language] !== '' && foldWording(text) === wanted[language]);
    return ok([...terms.all.values()].filter(holds).slice(0, mostKnown));
  },
};

async function runSearch(
  session: Session,
  search: EntrySearch,
  signal: AbortSignal,
): Promise<Result<{ readonly concepts: readonly Concept[]; readonly aids: SearchAids }, FailureOfType<'cancelled'>>> {
  const uses = search.neverUsed ? await readUses(session, signal) : null;
  if (uses && !uses.ok) return uses;
  const aids = { conflicts: conflictIds(session), uses: uses?.value ?? null };
  return ok({ concepts: recall(session, search, aids), aids });
}

interface LastSearch {
  readonly key: string;
  readonly uses: SearchAids['uses'];
  readonly found: readonly Concept[];
}
const lastSearches = new WeakMap<Session, LastSearch>();

/** The pages of one list follow each other: only the first has to look. */
function recall(session: Session, search: EntrySearch, aids: SearchAids): readonly Concept[] {
  const key = `${session.terms.version} ${JSON.stringify(search)}`;
  const last = lastSearches.get(session);
  if (last?.key === key && last.uses === aids.uses) return last.found;
  const found = searchEntries(session.terms.all.values(), search, aids);
  lastSearches.set(session, { key, uses: aids.uses, found });
  return found;
}

function conflictIds(session: Session): ReadonlySet<ConceptId> {
  return new Set(readConflicts(session).flatMap(({ concepts }) => concepts.map(({ id }) => id)));
}

function toUse({ id, article_id, title, position, source }: TermPlace) {
  return {
    articleId: String(article_id) as ArticleId,
    articleTitle: title,
    segmentId: String(id) as SegmentId,
    index: position,
    source,
  };
}
