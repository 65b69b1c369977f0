import type { TermLanguage } from './term-language.ts';
import type { ConceptId, GlossaryId } from './ids.ts';
import type { Refused } from './reason.ts';

export type { TermLanguage } from './term-language.ts';

/** Standing of a term in its concept (ISO 30042 administrative status); deprecated means forbidden. */
export const termStandings = ['preferred', 'admitted', 'deprecated'] as const;
/** One of {@link termStandings}. */
export type TermStanding = (typeof termStandings)[number];

/** How capitals count: exactly, only where the term is all capitals, or not at all. */
export type CaseRule = 'exact' | 'smart' | 'ignore';

/**
 * Which words of a text are the term: every form of its words; this form alone; or every form, with other words in between
 * (“in zijn verband treden”, within a clause). The particle of a separable verb may always stand apart.
 */
export const termMatchings = ['all-forms', 'this-form', 'allow-gap'] as const;
/** One of {@link termMatchings}. */
export type TermMatching = (typeof termMatchings)[number];

/** British or American English. */
export const termRegions = ['en-GB', 'en-US'] as const;
/** One of {@link termRegions}. */
export type TermRegion = (typeof termRegions)[number];

/** One wording of a concept in one language. */
export interface Term {
  readonly language: TermLanguage;
  readonly text: string;
  readonly standing: TermStanding;
  readonly caseRule: CaseRule;
  readonly matching: TermMatching;
  readonly partOfSpeech: string | null;
  readonly gender: string | null;
  /** The plural, where it cannot be told from the term. */
  readonly plural: string | null;
  /** acronym, fullForm, abbreviation, variant … (TBX termType). */
  readonly type: string | null;
  /** The wording of the concept, in the same language, that this one shortens. */
  readonly abbreviationOf: string | null;
  /** The English that it belongs to; null = of both. */
  readonly region: TermRegion | null;
  /** For a deprecated term: the reason, shown to the translator. */
  readonly note: string | null;
}

/** What a term is where nobody says otherwise. */
export const blankTerm: Omit<Term, 'language' | 'text'> = {
  standing: 'preferred',
  caseRule: 'ignore',
  matching: 'all-forms',
  partOfSpeech: null,
  gender: null,
  plural: null,
  type: null,
  abbreviationOf: null,
  region: null,
  note: null,
};

/** A picture of use: a sentence of an article with its English. */
export interface TermExample {
  /** Dutch; empty where only English is known. */
  readonly nl: string;
  /** Empty where only Dutch is known. */
  readonly en: string;
  /** Where it stands: the title of an article, a publication. */
  readonly from: string | null;
}

/** Who made an entry and who changed it last. Dates are ISO 8601, UTC. */
export interface EntryProvenance {
  readonly createdBy: string | null;
  readonly createdAt: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** What a finding of a term does to "confirm": stops it, is shown, or is not looked for. */
export const enforcements = ['block', 'warn', 'off'] as const;
/** One of {@link enforcements}. */
export type Enforcement = (typeof enforcements)[number];

/** A glossary: a named set of concept entries, with how much it counts and what it is used for. */
export interface Glossary {
  readonly id: GlossaryId;
  readonly name: string;
  /** Nothing enters it, nothing in it changes. */
  readonly readOnly: boolean;
  /** Whether its terms are looked for. */
  readonly enabled: boolean;
  readonly enforcement: Enforcement;
  /** Whether new terms go to it: the highest in rank that is not read-only. */
  readonly receives: boolean;
  readonly entries: number;
}

/** A concept entry of a glossary. */
export interface Concept {
  readonly id: ConceptId;
  readonly glossaryId: GlossaryId;
  readonly subjectField: string | null;
  readonly definition: string | null;
  readonly note: string | null;
  /** Who says so: the authority or publication behind the entry. */
  readonly source: string | null;
  readonly examples: readonly TermExample[];
  /** Where it differs from that of its glossary; null = as the glossary. */
  readonly enforcement: Enforcement | null;
  readonly terms: readonly Term[];
  readonly provenance: EntryProvenance;
}

/** What an entry says besides its terms where nobody says otherwise. */
export const blankContent: Omit<EntryContent, 'terms'> = {
  subjectField: null,
  definition: null,
  note: null,
  source: null,
  examples: [],
  enforcement: null,
};

/** The same, made by nobody known. */
export const blankConcept: Omit<Concept, 'id' | 'glossaryId' | 'terms'> = {
  ...blankContent,
  provenance: { createdBy: null, createdAt: null, changedBy: null, changedAt: null },
};

/**
 * A term found in Dutch text. `term` counts for the checks; `nested` lies inside a longer hit and `partial` inside a
 * compound: both are shown and can be inserted, and never cause an error by themselves.
 */
export type TermHitKind = 'term' | 'partial' | 'nested';

/** Offsets are UTF-16 units from the start of the text. */
export interface TermHit {
  readonly conceptId: ConceptId;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TermHitKind;
}

/** A hit with its entry, as the terms panel shows it. */
export interface SegmentTerm {
  readonly hit: TermHit;
  readonly concept: Concept;
}

/** What an entry says, apart from where it stands and who made it. */
export type EntryContent = Omit<Concept, 'id' | 'glossaryId' | 'provenance'>;

/** What an entry was before a change. */
export interface EntryHistoryItem {
  readonly id: number;
  readonly content: EntryContent;
  /** Who had made it so; null where nobody knows. */
  readonly changedBy: string | null;
  /** ISO 8601, UTC. */
  readonly changedAt: string | null;
}

/**
 * How entries speak against each other. All of them share a Dutch term. `other-preferred`: each prefers another English;
 * `forbidden-elsewhere`: one forbids what the other allows; `duplicate`: both say the same.
 */
export const termConflictKinds = ['other-preferred', 'forbidden-elsewhere', 'duplicate'] as const;
/** One of {@link termConflictKinds}. */
export type TermConflictKind = (typeof termConflictKinds)[number];

/** Entries that speak against each other. */
export interface TermConflict {
  readonly kind: TermConflictKind;
  /** The Dutch term that they share. */
  readonly dutch: string;
  /** For `forbidden-elsewhere`: the English in question. */
  readonly english: string | null;
  /** At least two, the highest in rank first. */
  readonly concepts: readonly Concept[];
}

/** What an import of concept entries did. */
export interface TermsImportReport {
  readonly glossaryId: GlossaryId;
  readonly name: string;
  readonly added: number;
  readonly changed: number;
  readonly duplicate: number;
  readonly refused: readonly Refused[];
}
