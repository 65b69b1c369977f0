import { findSharedEnds } from './find-shared-ends.ts';

/**
 * True where a change of a text is an edit of it and not another text: at least a fifth of what stood there still stands,
 * at the start and the end together.
 */
export function keepsOrigin(before: string, after: string): boolean {
  const { start, end } = findSharedEnds(before, after);
  const kept = start + end;
  return kept > 0 && kept >= before.length / 5;
}
