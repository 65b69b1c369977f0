import type { ConcordanceParams } from '#shared/contract/concordance.ts';
import type { ConcordanceHit } from '#shared/model/concordance.ts';

/** What is asked; empty filters ask nothing. */
export interface Asked extends Pick<ConcordanceParams, 'order' | 'memoryIds' | 'document' | 'author' | 'from' | 'to'> {
  readonly source: string;
  readonly target: string;
  readonly allForms: boolean;
  readonly partOfWord: boolean;
  readonly matchCase: boolean;
}

/** The hit that the keys act on. */
export interface ActiveHit {
  readonly hit: ConcordanceHit | null;
  readonly choose: (index: number) => void;
  readonly move: (step: number) => void;
}

/** What can be done with it; null where nothing can. */
export interface HitActions {
  readonly insert: (() => void) | null;
  readonly copy: (() => void) | null;
  readonly showInMemory: (() => void) | null;
  readonly copied: boolean;
}

/** The name of a hit's row, for the field that leads it. */
export const hitId = ({ unitId }: ConcordanceHit): string => `concordance-hit-${unitId}`;
