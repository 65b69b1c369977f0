/** How many sentences of each side a link may join. The order is that of the scores in a {@link ScoreTable}. */
export const beads = [
  { source: 1, target: 1 },
  { source: 1, target: 0 },
  { source: 0, target: 1 },
  { source: 1, target: 2 },
  { source: 2, target: 1 },
  { source: 2, target: 2 },
  { source: 1, target: 3 },
  { source: 3, target: 1 },
] as const;

/** Number of kinds of bead. */
export const beadKinds = beads.length;

/** Whether a kind of bead leaves a sentence without a counterpart. */
export function isGap(kind: number): boolean {
  return kind === 1 || kind === 2;
}

/** Sentences that belong together: where they begin on each side, and how many they are. */
export interface Bead {
  readonly source: number;
  readonly target: number;
  readonly kind: number;
}
