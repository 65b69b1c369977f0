import type { TextRange } from './finding.ts';

/** A phrase of a segment that the memory knows, with the English that most likely renders it there. */
export interface Fragment {
  /** Where it stands in the Dutch that was asked about. */
  readonly source: TextRange;
  readonly dutch: string;
  readonly english: string;
  /** Units that hold the phrase. */
  readonly units: number;
  /** 0–1: how regularly the English stands where the Dutch does, and nowhere else. */
  readonly confidence: number;
}

/** A piece of a draft that was put together. */
export interface DraftPiece {
  /** `dutch`: nothing was found for it, and it stands as it is. */
  readonly kind: 'fragment' | 'term' | 'dutch';
  /** Where it stands in the draft. */
  readonly target: TextRange;
  readonly source: TextRange;
}

/** English put together from fragments and the glossary, in the order of the Dutch: a start, never a translation. */
export interface AssembledDraft {
  readonly text: string;
  readonly pieces: readonly DraftPiece[];
  /** Share of the Dutch words that have English, 0–1. */
  readonly covered: number;
}

/** What the memory knows of parts of a segment. */
export interface FragmentReport {
  readonly fragments: readonly Fragment[];
  /** Null where too little is known to be of help. */
  readonly draft: AssembledDraft | null;
}
