import { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import type { MemoryId, UnitId } from '../model/ids.ts';
import { ids, method } from './method.ts';

/** What can be wrong with a unit. */
export const unitProblems = [
  /** A side without text. */
  'empty',
  /** Both sides say the same. */
  'identical',
  /** Another unit of the memory says the same in the same place, and one of the two belongs to no segment. */
  'duplicate',
  /** Another unit has other English for the same Dutch: of the same memory or, where several are looked at, of any. */
  'inconsistent',
  /** A required term is missing or a forbidden one is used. */
  'glossary',
  /** A number of the Dutch is not in the English. */
  'numbers',
  /** The Dutch side is English or the English side Dutch. */
  'language',
] as const;
/** One of {@link unitProblems}. */
export type UnitProblem = (typeof unitProblems)[number];

/** Orders of the list. Texts go by character code, capitals first. */
export const unitSorts = ['newest', 'oldest', 'source', 'target'] as const;
/** One of {@link unitSorts}. */
export type UnitSort = (typeof unitSorts)[number];

/** Why the two sides of a unit agree less than fully. */
export const agreementReasons = ['empty', 'identical', 'language', 'length', 'numbers', 'glossary'] as const;
/** One of {@link agreementReasons}. */
export type AgreementReason = (typeof agreementReasons)[number];

/** How far the sides of a unit say the same as far as a program can tell, 0–100, and what was taken off for what. */
export interface Agreement {
  readonly score: number;
  readonly taken: readonly { readonly reason: AgreementReason; readonly points: number }[];
}

/** A unit as the memory screen shows it. */
export interface KeptUnit {
  readonly id: UnitId;
  readonly memoryId: MemoryId;
  readonly source: string;
  readonly target: string;
  readonly createdBy: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string | null;
  readonly changedBy: string | null;
  /** ISO 8601, UTC. */
  readonly changedAt: string | null;
  readonly document: string | null;
  /** Which Dutch and which English, as `nl-BE` and `en-US`; null where nobody said. */
  readonly sourceLanguage: string | null;
  readonly targetLanguage: string | null;
  /** A confirmed segment of this workspace stands behind it. */
  readonly confirmedHere: boolean;
  /** As far as they are counted yet. */
  readonly problems: readonly UnitProblem[];
  /** Null while not counted yet. */
  readonly agreement: number | null;
  /** In a list made for find and replace: what would become of it. */
  readonly change: UnitChange | null;
}

/** Text of one side with pieces of it replaced. */
export interface UnitChange {
  readonly side: UnitSide;
  readonly after: string;
  /** In the order of the text: the stretch that goes (UTF-16 units of the text as it is) and what comes in its place. */
  readonly pieces: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** A list that the engine holds, as far as it has got. */
export interface UnitListState {
  readonly listId: number;
  /** Rises when units leave the list or come back to it: places then mean other units. */
  readonly version: number;
  /** Units in the list so far. */
  readonly found: number;
  /** Units looked at, of `total`; while the list waits for the problems to be counted or for sorting, how far that is. */
  readonly done: number;
  readonly total: number;
  readonly complete: boolean;
  /** There are units by now that were not there when the list was made. */
  readonly stale: boolean;
}

/** A stretch of a list with its units. */
export interface UnitPage {
  readonly state: UnitListState;
  /** Null for a unit that has just gone. */
  readonly units: readonly (KeptUnit | null)[];
}

/** How many units there are of each kind. */
export interface UnitSurvey {
  /** All units are counted. */
  readonly complete: boolean;
  readonly done: number;
  readonly total: number;
  readonly problems: Readonly<Record<UnitProblem, number>>;
  /** The names that most units have, most first; '' = not known. */
  readonly people: readonly UnitFacet[];
  readonly documents: readonly UnitFacet[];
  /** Codes of either side, as `nl-BE`; '' = neither side says. */
  readonly languages: readonly UnitFacet[];
}

/** A value and how many units have it. */
export interface UnitFacet {
  readonly name: string;
  readonly units: number;
}

/** One earlier state of a unit. */
export interface UnitHistoryEntry {
  readonly id: number;
  readonly source: string;
  readonly target: string;
  readonly changedBy: string | null;
  /** ISO 8601, UTC: since when it was so. */
  readonly changedAt: string | null;
}

/** Everything about one unit. */
export interface UnitDetail {
  readonly unit: KeptUnit;
  /** Dutch of the neighbours, where known; '' at the edge of a document. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly agreement: Agreement;
  readonly findings: readonly Finding[];
  /** Newest first. */
  readonly history: readonly UnitHistoryEntry[];
  /** The other units with the same Dutch, of this memory first, then of the others; at most 50. */
  readonly same: readonly KeptUnit[];
}

/** What became of units that were to change. */
export interface UnitsChanged {
  readonly changed: number;
  /** Left alone because their memory is read-only. */
  readonly readOnly: number;
}

const side = z.enum(['source', 'target']);
/** One side of a unit: Dutch or English. */
export type UnitSide = z.infer<typeof side>;

const filter = z.object({
  /** null = all memories. */
  memoryIds: z.array(ids.memory).max(10_000).nullable(),
  text: z
    .object({ query: z.string().min(1).max(1000), side: z.enum(['source', 'target', 'either']), regex: z.boolean() })
    .nullable(),
  /** Who made or last changed it; '' = not known. */
  who: z.string().max(1000).nullable(),
  document: z.string().max(4096).nullable(),
  /** Code of the Dutch or the English, as `nl-BE`; '' = neither side says. */
  language: z.string().max(100).nullable(),
  /** Days, `2026-01-31`, UTC, both included: when it was made or last changed. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** Units with one of these; none = all units. */
  problems: z.array(z.enum(unitProblems)),
  /** Units whose sides agree at most this much. */
  agreement: z.number().int().min(0).max(100).nullable(),
});
/** Which units a list holds. */
export type UnitFilter = z.infer<typeof filter>;
/** Lets every unit of every memory through. */
export const anyUnit: UnitFilter = {
  memoryIds: null,
  text: null,
  who: null,
  document: null,
  language: null,
  from: null,
  to: null,
  problems: [],
  agreement: null,
};

const replacement = z.object({
  side,
  find: z.string().min(1).max(1000),
  /** With `regex`, `$1` or `$<name>` is what a group found, `$&` all of it, `$$` a dollar sign. */
  by: z.string().max(10_000),
  regex: z.boolean(),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
});
/** What find and replace looks for, and what it puts there. */
export type UnitReplacement = z.infer<typeof replacement>;

const query = z.object({ filter, sort: z.enum(unitSorts), replacement: replacement.nullable() });
/** Which units, in which order; with a replacement only those that it would change. */
export type UnitQuery = z.infer<typeof query>;

const listId = z.number().int();
/** Units of a list by their places, as `[from, to)`; the version is that of the list when the places were read. */
const choice = z.object({
  listId,
  version: z.number().int(),
  ranges: z.array(z.tuple([z.number().int().min(0), z.number().int().min(0)])).max(100_000),
});
/** Units chosen in a list. */
export type UnitChoice = z.infer<typeof choice>;

const text = z.string().max(100_000);

/** Methods that keep a memory clean. Whatever changes units is one undo step; units of read-only memories stay. */
export const memoryUnitsApi = {
  /** Makes a list and begins it: the first units are known when this returns. The engine holds the last few lists. */
  'units.open': method<UnitListState>()(query, ['pattern-invalid', 'pattern-slow', 'cancelled']),
  /** Goes on with a list for a moment, or as long as `whole` says; a list grows only while it is asked for. */
  'units.grow': method<UnitListState>()(z.object({ listId, whole: z.boolean() }), [
    'list-gone',
    'pattern-slow',
    'cancelled',
  ]),
  /** Units of a list by their places. */
  'units.page': method<UnitPage>()(
    z.object({ listId, from: z.number().int().min(0), count: z.number().int().min(1).max(500) }),
    ['list-gone', 'cancelled'],
  ),
  /** Where a unit stands in a list, which grows until that is known; null where it is not in it. */
  'units.place': method<number | null>()(z.object({ listId, unitId: ids.unit }), [
    'list-gone',
    'pattern-slow',
    'cancelled',
  ]),
  /** Counts problems, people and documents for a moment and gives what is known; ask again until it is complete. */
  'units.survey': method<UnitSurvey>()(z.object({ memoryIds: z.array(ids.memory).max(10_000).nullable() }), [
    'cancelled',
  ]),
  'units.detail': method<UnitDetail>()(z.object({ unitId: ids.unit }), ['unit-unknown']),
  /** Changes the texts; the earlier ones stay in the history. With `alsoSame` every unit of the same texts changes too. */
  'units.edit': method<UnitsChanged>()(
    z.object({ unitId: ids.unit, source: text, target: text, alsoSame: z.boolean() }),
    ['unit-unknown', 'unit-side-empty', 'memory-read-only'],
  ),
  /** Brings an earlier state back; the present one goes to the history. */
  'units.restore': method<UnitsChanged>()(z.object({ unitId: ids.unit, historyId: z.number().int() }), [
    'unit-unknown',
    'memory-read-only',
  ]),
  /** Deletes one unit; with `alsoSame` also every unit of the same texts, or it would keep coming back as a match. */
  'units.removeOne': method<UnitsChanged>()(z.object({ unitId: ids.unit, alsoSame: z.boolean() }), [
    'unit-unknown',
    'memory-read-only',
  ]),
  'units.remove': method<UnitsChanged>()(choice, [
    'list-gone',
    'list-changed',
    'units-many',
    'memory-read-only',
    'cancelled',
  ]),
  /** Does what a list made for find and replace shows, for the units chosen in it. */
  'units.replace': method<UnitsChanged>()(choice, [
    'list-gone',
    'list-changed',
    'units-many',
    'memory-read-only',
    'cancelled',
  ]),
  /** Of units that say the same in the same place it keeps one: a confirmed segment's, else the newest. */
  'units.mergeDuplicates': method<UnitsChanged>()(z.object({ memoryIds: z.array(ids.memory).max(10_000).nullable() }), [
    'memory-read-only',
    'cancelled',
  ]),
  /** Gives the English of this unit to all units with the same Dutch, in every memory that may be written. */
  'units.useEnglish': method<UnitsChanged>()(z.object({ unitId: ids.unit }), ['unit-unknown', 'memory-read-only']),
};
