import type { TextRange } from './finding.ts';
import type { ArticleId, SegmentId } from './ids.ts';

/**
 * What a candidate term is: one word; a compound written as one; several words around a noun; a name of a person, place or body;
 * an abbreviation, with its long form where the text gives it.
 */
export const candidateKinds = ['word', 'compound', 'group', 'name', 'abbreviation'] as const;
/** One of {@link candidateKinds}. */
export type CandidateKind = (typeof candidateKinds)[number];

/** A sentence in which a candidate stands. */
export interface CandidatePlace {
  /** Null in a text that is no article. */
  readonly segmentId: SegmentId | null;
  readonly articleId: ArticleId | null;
  /** Title of the article; empty in a text that is none. */
  readonly title: string;
  /** Place of the sentence in the article or text, from 0. */
  readonly index: number;
  readonly source: string;
  /** Its English where it is confirmed, else empty. */
  readonly target: string;
  /** Where the candidate is in the Dutch, in UTF-16 units. */
  readonly range: TextRange;
}

/** Dutch wording that is worth an entry in a glossary. */
export interface Candidate {
  /** Names it in every form and whatever the article: what is rejected under it never comes back. */
  readonly key: string;
  readonly kind: CandidateKind;
  /** The base form, as an entry would have it. */
  readonly dutch: string;
  /** The short form that the text gives for it. */
  readonly abbreviation: string | null;
  /** Times that it stands there, in whatever form. */
  readonly count: number;
  /** Articles that have it. */
  readonly articles: number;
  /** The forms that stand there, the most frequent first. */
  readonly forms: readonly string[];
  /** The first sentences that have it, at most {@link mostPlaces}, those whose English is confirmed first. */
  readonly places: readonly CandidatePlace[];
  /** How much it matters here; only the order means something. */
  readonly weight: number;
}

/** Sentences that come with a candidate. */
export const mostPlaces = 30;

/** English that probably renders a candidate. */
export interface EnglishProposal {
  readonly english: string;
  /** 0–1. */
  readonly confidence: number;
  /** Where it was seen: in a segment of these articles that is confirmed, or in the memory. */
  readonly from: 'confirmed' | 'memory';
}

/** A candidate that was turned down for good. */
export interface RejectedCandidate {
  readonly key: string;
  readonly dutch: string;
  readonly kind: CandidateKind;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}
