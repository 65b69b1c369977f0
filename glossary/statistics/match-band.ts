import type { MatchBand } from '#shared/model/statistics.ts';

/** Matches below this do not help. */
export const lowestScore = 50;

const floors = [
  [100, '100'],
  [95, '95-99'],
  [85, '85-94'],
  [75, '75-84'],
  [lowestScore, '50-74'],
] as const;

/**
 * The band of a segment. A match in context needs no work at all and comes before a repetition; a repetition is settled
 * where it first stands and comes before every other match.
 */
export function bandOf(score: number | null, repeats: boolean): MatchBand {
  if (score !== null && score > 100) return '101';
  if (repeats) return 'repetition';
  return floors.find(([floor]) => (score ?? 0) >= floor)?.[1] ?? 'none';
}
