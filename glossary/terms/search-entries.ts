import type { EntryRow, EntrySearch, EntrySort } from '#shared/contract/terms.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept, TermLanguage } from '#shared/model/terms.ts';
import { foldWording } from './fold-wording.ts';

/** What a search needs to know besides the entries. */
export interface SearchAids {
  /** Entries that speak against another. */
  readonly conflicts: ReadonlySet<ConceptId>;
  /** In how many segments an entry stands; only asked where unused entries are wanted. */
  readonly uses: ReadonlyMap<ConceptId, number> | null;
}

/** What is made of an entry once: it is as good as the entry is. */
interface Folded {
  readonly terms: readonly string[];
  readonly rest: string;
  readonly dutch: string;
  readonly english: string;
}

const folded = new WeakMap<Concept, Folded>();

/** The entries that a search finds, the best hits first and these as sorted. */
export function searchEntries(concepts: Iterable<Concept>, search: EntrySearch, aids: SearchAids): readonly Concept[] {
  const kept = [...concepts].filter((concept) => isWanted(concept, search, aids));
  const sorted = sortEntries(kept, search.sort);
  const query = foldWording(search.query.trim());
  if (query === '') return sorted;
  const words = query.split(/\s+/u);
  const ranks: Concept[][] = [[], [], [], []];
  for (const concept of sorted) {
    const rank = rankHit(fold(concept), query, words);
    if (rank !== null) ranks[rank]?.push(concept);
  }
  return ranks.flat();
}

/** What a list shows of an entry. */
export function describeRow(concept: Concept, { conflicts }: SearchAids): EntryRow {
  const { id, glossaryId, subjectField, terms } = concept;
  const dutch = mainTerm(concept, 'nl');
  const english = mainTerm(concept, 'en');
  return {
    id,
    glossaryId,
    dutch,
    english,
    others: terms.length - Number(dutch !== '') - Number(english !== ''),
    subjectField,
    forbidden: terms.filter(({ standing }) => standing === 'deprecated').length,
    conflicts: conflicts.has(id),
  };
}

function isWanted(concept: Concept, search: EntrySearch, { conflicts, uses }: SearchAids): boolean {
  const { id, terms } = concept;
  if (search.glossaryId !== null && concept.glossaryId !== search.glossaryId) return false;
  if (search.subjectField !== null && (concept.subjectField ?? '') !== search.subjectField) return false;
  if (search.standing !== null && !terms.some(({ standing }) => standing === search.standing)) return false;
  if (search.region !== null && !terms.some(({ region }) => region === search.region)) return false;
  if (search.hasNote && concept.note === null && !terms.some(({ note }) => note !== null)) return false;
  if (search.conflicts && !conflicts.has(id)) return false;
  return !search.neverUsed || !uses?.has(id);
}

/** 0: a term is the query; 1: one begins with it; 2: one holds all its words; 3: they stand somewhere in the entry. */
function rankHit({ terms, rest }: Folded, query: string, words: readonly string[]): number | null {
  if (terms.includes(query)) return 0;
  if (terms.some((term) => term.startsWith(query))) return 1;
  if (terms.some((term) => words.every((word) => term.includes(word)))) return 2;
  const holds = (word: string) => rest.includes(word) || terms.some((term) => term.includes(word));
  return words.every(holds) ? 3 : null;
}

function sortEntries(concepts: readonly Concept[], sort: EntrySort): readonly Concept[] {
  if (sort === 'file') return concepts;
  if (sort === 'changed') {
    const dateOf = ({ provenance }: Concept) => provenance.changedAt ?? provenance.createdAt ?? '';
    return concepts.toSorted((one, other) => compareText(dateOf(other), dateOf(one)));
  }
  const keyOf = (concept: Concept) => {
    const { dutch, english } = fold(concept);
    if (sort === 'subject') return `${foldWording(concept.subjectField ?? '\uffff')}\u0000${dutch}`;
    return sort === 'english' ? english : dutch;
  };
  return concepts
    .map((concept) => ({ concept, key: keyOf(concept) }))
    .toSorted((one, other) => compareText(one.key, other.key))
    .map(({ concept }) => concept);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function fold(concept: Concept): Folded {
  const known = folded.get(concept);
  if (known) return known;
  const { subjectField, definition, note, source, examples, terms } = concept;
  const rest = [
    subjectField,
    definition,
    note,
    source,
    ...terms.map((term) => term.note),
    ...terms.map((term) => term.plural),
    ...examples.flatMap(({ nl, en, from }) => [nl, en, from]),
  ];
  const made = {
    terms: terms.map(({ text }) => foldWording(text)),
    rest: foldWording(rest.filter((text) => text !== null).join('\n')),
    dutch: sortKey(mainTerm(concept, 'nl')),
    english: sortKey(mainTerm(concept, 'en')),
  };
  folded.set(concept, made);
  return made;
}

/** Quotes and articles at the front do not decide the place; what has no word comes last. */
function sortKey(text: string): string {
  const key = foldWording(text).replace(/^[^\p{L}\p{N}]+/u, '');
  return key === '' ? '\uffff' : key;
}

function mainTerm({ terms }: Concept, language: TermLanguage): string {
  const all = terms.filter((term) => term.language === language);
  return (all.find(({ standing }) => standing === 'preferred') ?? all[0])?.text ?? '';
}
