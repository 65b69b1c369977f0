import type { Finding } from '#shared/model/finding.ts';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import type { Concept, Enforcement, SegmentTerm, TermHit } from '#shared/model/terms.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { isLexiconReady, prepareLexicon } from '#glossary/text/dutch/lexicon.ts';
import { listGlossaries, type GlossaryRow } from './glossaries.ts';
import { readConcept, readConcepts } from './read-concepts.ts';
import { readTouched } from './read-touched.ts';
import { findTerms } from './recognise/find-terms.ts';
import { addConcept, buildTermIndex, removeConcept, type TermIndex } from './recognise/term-index.ts';
import { checkTerms } from './enforce/check-terms.ts';

/** Dutch with its English. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds what the glossaries say against English for Dutch. The segment before counts too: a second mention may stand
 * there in full and here as “the council”.
 */
export type CheckTerms = (source: string, target: string, before: TextPair | null) => readonly Finding[];

/** The entries of all glossaries, ready to be found in text. */
export interface Terms {
  /** Those of the glossaries that are looked in, in the order of rank and file; entries that came in since are last. */
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  /** Those of every glossary, also of the ones that are switched off. */
  readonly all: ReadonlyMap<ConceptId, Concept>;
  /** Terms in Dutch text, in order of place; at one place those of the highest glossary first. */
  find(text: string): readonly SegmentTerm[];
  /** What the glossaries say against this English for this Dutch; `before` is the segment before it. */
  readonly check: CheckTerms;
  /** What a finding of this entry does: the entry's own word, or that of its glossary. */
  enforcementOf(id: ConceptId): Enforcement;
  /** Place of a glossary in the order of rank, from 0. */
  rankOf(id: GlossaryId): number;
  /** Counts the changes: what was made of an earlier version is out of date. */
  readonly version: number;
  /**
   * Gets everything ready in slices, so that typing is not held up by whoever asks first; null where it is ready. Nothing needs
   * to wait for it: without it the first question takes a fifth of a second, or seconds with a very large glossary.
   */
  prepare(): Promise<void> | null;
  /** Brings up to date what these rows changed. True where entries or glossaries were among them. */
  follow(changes: readonly Change[]): boolean;
}

function checkPair(
  index: TermIndex,
  { source, target, before }: TextPair & { readonly before: TextPair | null },
  enforcementOf: Terms['enforcementOf'],
  rankOf: Terms['rankOf'],
): readonly Finding[] {
  const hits = hitsThatCount(index, source, enforcementOf, rankOf);
  const found = checkTerms({ source, target, index, hits, previous: before });
  return found.map((finding) => weigh(finding, enforcementOf));
}

/**
 * Reads the entries and builds the index over them once they are asked for; from then on it is only patched, unless most of it
 * changes. Work that asks for none, such as an import of a memory, does without its time and room.
 */
export function loadTerms(db: ReadableDb): Terms {
  let glossaries = readGlossaries(db);
  let version = 0;
  const isLookedIn = ({ glossaryId }: Concept) => glossaries.get(glossaryId)?.enabled === 1;
  const load = () => buildAtOnce(db, isLookedIn);
  let loaded: ReturnType<typeof load> | undefined;
  const current = () => (loaded ??= load());
  const prepareOnce = createPreparer({
    build: () => buildInSlices(db, isLookedIn),
    version: () => version,
    take: (built) => (loaded ??= built),
  });

  const put = (id: ConceptId, concept: Concept | undefined) => {
    const { all, index } = current();
    if (concept) all.set(id, concept);
    else all.delete(id);
    if (concept && isLookedIn(concept)) addConcept(index, concept);
    else if (index.concepts.has(id)) removeConcept(index, id);
  };
  const follow = (concepts: ReadonlySet<string>, hasGlossaries: boolean) => {
    const before = glossaries;
    const { all } = current();
    if (hasGlossaries) glossaries = readGlossaries(db);
    const switched = hasGlossaries ? listSwitched(before, glossaries) : new Set<GlossaryId>();
    const moved = [...all.values()].filter(({ glossaryId }) => switched.has(glossaryId));
    // One that comes back after it was removed is not among the entries that are known.
    const isBack = [...switched].some((id) => !before.has(id));
    if (isBack || (concepts.size + moved.length) * 2 > all.size) {
      loaded = load();
      return;
    }
    for (const concept of moved) put(concept.id, glossaries.has(concept.glossaryId) ? concept : undefined);
    for (const id of concepts) put(id as ConceptId, readConcept(db, id));
  };
  const rankOf = (id: GlossaryId) => glossaries.get(id)?.place ?? glossaries.size;
  const enforcementOf = (id: ConceptId) => readEnforcement(current().all.get(id), glossaries);
  return {
    get concepts() {
      return current().index.concepts;
    },
    get all() {
      return current().all;
    },
    find: (text) => findWithEntries(current().index, text, ({ glossaryId }) => rankOf(glossaryId)),
    check: (source, target, before) => checkPair(current().index, { source, target, before }, enforcementOf, rankOf),
    enforcementOf,
    rankOf,
    prepare: () => (loaded && isLexiconReady() ? null : prepareOnce()),
    get version() {
      return version;
    },
    follow(changes) {
      const touched = readTouched(db, changes);
      if (!touched.glossaries && touched.concepts.size === 0) return false;
      if (loaded) follow(touched.concepts, touched.glossaries);
      else if (touched.glossaries) glossaries = readGlossaries(db);
      version++;
      return true;
    },
  };
}

interface Preparation<T> {
  readonly build: () => Promise<T>;
  readonly version: () => number;
  readonly take: (built: T) => unknown;
}

/** Prepares once, however many ask meanwhile. What was changed while it was built is built anew. */
function createPreparer<T>({ build, version, take }: Preparation<T>): () => Promise<void> {
  let preparing: Promise<void> | null = null;
  const prepare = async () => {
    await prepareLexicon();
    for (;;) {
      const begun = version();
      const built = await build();
      if (version() === begun) return void take(built);
    }
  };
  return () => (preparing ??= prepare());
}

function buildAtOnce(db: ReadableDb, isLookedIn: (concept: Concept) => boolean) {
  const all = new Map(readConcepts(db).map((concept) => [concept.id, concept]));
  return { all, index: buildTermIndex([...all.values()].filter(isLookedIn)) };
}

async function buildInSlices(db: ReadableDb, isLookedIn: (concept: Concept) => boolean) {
  const all = new Map(readConcepts(db).map((concept) => [concept.id, concept]));
  const index = buildTermIndex([]);
  const slices = startSlices(new AbortController().signal, 4);
  for (const concept of all.values()) {
    const rested = slices.rest();
    if (rested !== true) await rested;
    if (isLookedIn(concept)) addConcept(index, concept);
  }
  return { all, index };
}

/** Glossaries that were switched on or off, made or removed. */
function listSwitched(
  before: ReadonlyMap<GlossaryId, PlacedGlossary>,
  after: ReadonlyMap<GlossaryId, PlacedGlossary>,
): ReadonlySet<GlossaryId> {
  const differs = (id: GlossaryId) => before.get(id)?.enabled !== after.get(id)?.enabled;
  return new Set([...before.keys(), ...after.keys()].filter(differs));
}

type PlacedGlossary = GlossaryRow & { readonly place: number };

function readGlossaries(db: ReadableDb): ReadonlyMap<GlossaryId, PlacedGlossary> {
  return new Map(listGlossaries(db).map((row, place) => [String(row.id) as GlossaryId, { ...row, place }]));
}

/** Of two entries at one place the one that stops more speaks, and of these the higher one. */
function hitsThatCount(
  index: TermIndex,
  source: string,
  enforcementOf: (id: ConceptId) => Enforcement,
  rankOf: (id: GlossaryId) => number,
): readonly TermHit[] {
  return findWithEntries(index, source, ({ id, glossaryId }) => weights[enforcementOf(id)] * 1e6 + rankOf(glossaryId))
    .map(({ hit }) => hit)
    .filter(({ conceptId }) => enforcementOf(conceptId) !== 'off');
}

const weights: Readonly<Record<Enforcement, number>> = { block: 0, warn: 1, off: 2 };

/** The entry's own word, or that of its glossary. */
function readEnforcement(
  concept: Concept | undefined,
  glossaries: ReadonlyMap<GlossaryId, PlacedGlossary>,
): Enforcement {
  return concept?.enforcement ?? (concept && glossaries.get(concept.glossaryId)?.enforcement) ?? 'block';
}

/** A finding of a glossary that only warns stops nothing. */
function weigh(finding: Finding, enforcementOf: (id: ConceptId) => Enforcement): Finding {
  const enforcement = finding.conceptId === null ? 'block' : enforcementOf(finding.conceptId);
  return enforcement === 'warn' && finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}

/** Hits in order of place, the longer one first; where two entries stand at one place the one with the lower number. */
function findWithEntries(
  index: TermIndex,
  text: string,
  placeOf: (concept: Concept) => number,
): readonly SegmentTerm[] {
  const found = findTerms(index, text).flatMap((hit) => {
    const concept = index.concepts.get(hit.conceptId);
    return concept ? [{ hit, concept }] : [];
  });
  return found.toSorted(
    (one, other) =>
      one.hit.start - other.hit.start || other.hit.end - one.hit.end || placeOf(one.concept) - placeOf(other.concept),
  );
}
