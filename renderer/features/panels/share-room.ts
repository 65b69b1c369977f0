import type { PanelId } from '#renderer/session/layout.ts';

/** A panel's length in its dock, in CSS pixels. */
export interface PanelLength {
  readonly id: PanelId;
  readonly length: number;
}

/** Least length of a panel: its title and a line. */
export const leastLength = 64;

/**
 * The lengths once one panel is as long as wanted: the next one gives or takes what that needs, all others stay. A panel
 * that has no next one stays as it is.
 */
export function shareRoom(lengths: readonly PanelLength[], id: PanelId, wanted: number): readonly PanelLength[] {
  const at = lengths.findIndex((each) => each.id === id);
  const [one, next] = [lengths[at], lengths[at + 1]];
  if (!one || !next) return lengths;
  const both = one.length + next.length;
  const least = Math.min(leastLength, both / 2);
  const length = Math.min(both - least, Math.max(least, wanted));
  return lengths.map((each, place) => {
    if (place === at) return { id, length };
    return place === at + 1 ? { id: each.id, length: both - length } : each;
  });
}
