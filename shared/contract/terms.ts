import { z } from 'zod';
import type { ArticleId, ConceptId, GlossaryId, SegmentId } from '../model/ids.ts';
import {
  enforcements,
  termRegions,
  termStandings,
  type Concept,
  type EntryHistoryItem,
  type SegmentTerm,
  type TermConflict,
} from '../model/terms.ts';
import { ids, limit, method, none } from './method.ts';
import { entryContent } from './term-content.ts';
import { termsTransferApi } from './terms-transfer.ts';

/** What an entry looks like in a list. */
export interface EntryRow {
  readonly id: ConceptId;
  readonly glossaryId: GlossaryId;
  /** The preferred Dutch, or else the first; empty where there is none. */
  readonly dutch: string;
  readonly english: string;
  /** Terms that the row does not name. */
  readonly others: number;
  readonly subjectField: string | null;
  readonly forbidden: number;
  /** True where it speaks against another entry. */
  readonly conflicts: boolean;
}

/** A stretch of a list of entries. */
export interface EntriesPage {
  readonly total: number;
  /** Place of the first row in the whole list, from 0. */
  readonly offset: number;
  readonly rows: readonly EntryRow[];
}

/** What the entries of all glossaries can be narrowed down by, with how many there are. */
export interface EntryFacets {
  readonly entries: number;
  readonly subjectFields: readonly { readonly name: string; readonly entries: number }[];
  readonly conflicts: number;
}

/** A place in an article where a term of an entry stands. */
export interface EntryUse {
  readonly articleId: ArticleId;
  readonly articleTitle: string;
  readonly segmentId: SegmentId;
  /** Place in the article, from 0. */
  readonly index: number;
  readonly source: string;
}

/** Where an entry is used: how many segments, and the first of them. */
export interface EntryUses {
  readonly segments: number;
  readonly places: readonly EntryUse[];
}

/** By what a list of entries is sorted; with a search the best hits come first. */
export const entrySorts = ['dutch', 'english', 'subject', 'changed', 'file'] as const;
/** One of {@link entrySorts}. */
export type EntrySort = (typeof entrySorts)[number];

const entrySearch = z.object({
  /** Every word must stand somewhere in the entry; capitals and accents are ignored. */
  query: z.string().max(500),
  glossaryId: ids.glossary.nullable(),
  subjectField: z.string().max(2000).nullable(),
  /** Entries with a term of this standing. */
  standing: z.enum(termStandings).nullable(),
  region: z.enum(termRegions).nullable(),
  hasNote: z.boolean(),
  neverUsed: z.boolean(),
  conflicts: z.boolean(),
  sort: z.enum(entrySorts),
});
/** What a list of entries is narrowed down to. */
export type EntrySearch = z.infer<typeof entrySearch>;

const manyIds = z.array(ids.concept).min(1).max(100_000);

/** Methods on entries and their terms. */
export const termsApi = {
  /** Terms in the Dutch of a segment, in order of place. */
  'terms.forSegment': method<readonly SegmentTerm[]>()(z.object({ segmentId: ids.segment }), ['segment-unknown']),
  'terms.find': method<readonly SegmentTerm[]>()(z.object({ text: z.string().max(1_000_000) }), []),
  /** Concepts with a term on either side that holds the query; any where it is empty. The first 1000 where no limit is given. */
  'terms.list': method<readonly Concept[]>()(
    z.object({ query: z.string().max(200), limit: z.number().int().min(1).max(1_000_000).optional() }),
    [],
  ),
  /** A stretch of the entries that a search finds. */
  'terms.search': method<EntriesPage>()(
    entrySearch.extend({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(1000) }),
    ['cancelled'],
  ),
  /** All that a search finds, for doing something with all of it. */
  'terms.searchIds': method<readonly ConceptId[]>()(entrySearch, ['cancelled']),
  'terms.facets': method<EntryFacets>()(none, []),
  'terms.entry': method<Concept>()(z.object({ conceptId: ids.concept }), ['entry-unknown']),
  /** Segments of all articles in which the Dutch of an entry stands. */
  'terms.uses': method<EntryUses>()(z.object({ conceptId: ids.concept, limit }), ['entry-unknown', 'cancelled']),
  /** Entries that speak against each other; with an id those that this one is part of. */
  'terms.conflicts': method<readonly TermConflict[]>()(z.object({ conceptId: ids.concept.nullable() }), []),
  /** Entries that have one of these terms already, capitals ignored. */
  'terms.known': method<readonly Concept[]>()(
    z.object({ dutch: z.string().max(500), english: z.string().max(500) }),
    [],
  ),
  /** Adds an entry; null = to the glossary that new terms go to. */
  'terms.add': method<Concept>()(z.object({ glossaryId: ids.glossary.nullable(), content: entryContent }), [
    'glossary-unknown',
    'glossary-read-only',
    'entry-without-term',
  ]),
  /** Gives an entry new content, whole; what it was goes into its history. */
  'terms.change': method<Concept>()(z.object({ conceptId: ids.concept, content: entryContent }), [
    'entry-unknown',
    'glossary-read-only',
    'entry-without-term',
  ]),
  'terms.delete': method<null>()(z.object({ conceptIds: manyIds }), ['entry-unknown', 'glossary-read-only']),
  /** Makes one entry of several; overrides of the others become those of the one that stays. */
  'terms.merge': method<Concept>()(z.object({ into: ids.concept, others: manyIds }), [
    'entry-unknown',
    'glossary-read-only',
  ]),
  /** Changes many entries in one step; what is absent stays as it is. */
  'terms.changeMany': method<null>()(
    z.object({
      conceptIds: manyIds,
      subjectField: z.string().max(2000).nullable().optional(),
      enforcement: z.enum(enforcements).nullable().optional(),
      standing: z.object({ language: z.enum(['nl', 'en']), standing: z.enum(termStandings) }).optional(),
      glossaryId: ids.glossary.optional(),
    }),
    ['entry-unknown', 'glossary-read-only', 'glossary-unknown'],
  ),
  /** What an entry was before each change, newest first. */
  'terms.history': method<readonly EntryHistoryItem[]>()(z.object({ conceptId: ids.concept }), ['entry-unknown']),
  'terms.restore': method<Concept>()(z.object({ conceptId: ids.concept, historyId: z.number().int() }), [
    'entry-unknown',
    'glossary-read-only',
  ]),
  ...termsTransferApi,
};
