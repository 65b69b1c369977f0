import type { ConceptId, GlossaryId } from './ids.ts';
import type { Refused } from './reason.ts';

/** Languages of the product: Dutch source, English target. */
export type TermLanguage = 'nl' | 'en';

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

/** One wording of a concept in one language. */
export interface Term {
  readonly language: TermLanguage;
  readonly text: string;
  readonly standing: TermStanding;
  readonly caseRule: CaseRule;
  readonly matching: TermMatching;
  readonly partOfSpeech: string | null;
  readonly gender: string | null;
  /** acronym, fullForm, abbreviation, variant … (TBX termType). */
  readonly type: string | null;
  /** For a deprecated term: the reason, shown to the translator. */
  readonly note: string | null;
}

/** A concept entry of a glossary. */
export interface Concept {
  readonly id: ConceptId;
  readonly glossaryId: GlossaryId;
  readonly subjectField: string | null;
  readonly definition: string | null;
  readonly note: string | null;
  readonly terms: readonly Term[];
}

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

/** What an import of concept entries did. */
export interface TermsImportReport {
  readonly glossaryId: GlossaryId;
  readonly name: string;
  readonly added: number;
  readonly changed: number;
  readonly duplicate: number;
  readonly refused: readonly Refused[];
}
