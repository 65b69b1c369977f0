import type { TextRange } from './finding.ts';

/** Where a completion comes from. */
export const completionKinds = ['term', 'number', 'date', 'name', 'fragment', 'match'] as const;
/** One of {@link completionKinds}. */
export type CompletionKind = (typeof completionKinds)[number];

/** English that is likely to be typed for something in the Dutch. */
export interface Completion {
  readonly kind: CompletionKind;
  /** As it goes in. */
  readonly text: string;
  /** What it renders. */
  readonly dutch: string;
  /** Where that stands in the Dutch, in UTF-16 units. */
  readonly source: TextRange;
}
