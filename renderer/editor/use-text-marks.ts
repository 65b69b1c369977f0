import { useEffect, type RefObject } from 'react';
import type { TextRange } from '#shared/model/finding.ts';
import { findRanges } from './text-pieces.ts';

/** Kinds of mark; their looks are in text-marks.css. */
export type MarkName = 'term' | 'missing' | 'wrong' | 'doubtful' | 'spelling';

/**
 * Marks stretches of the text in an element without changing it: the browser paints them over. Offsets are UTF-16 units.
 * One element at a time has marks of a name, the active row's.
 */
export function useTextMarks(
  element: RefObject<HTMLElement | null>,
  name: MarkName,
  ranges: readonly TextRange[],
): void {
  // The same stretches must not be painted anew at every key.
  const key = ranges.map((range) => range.join('-')).join();
  useEffect(() => {
    const root = element.current;
    // Where the system chooses the colours it would paint every mark like a selection; the panels say it all in words.
    if (!root || ranges.length === 0 || matchMedia('(forced-colors: active)').matches) return;
    const highlight = new Highlight(...findRanges(root, ranges));
    CSS.highlights.set(name, highlight);
    return () => {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    };
  }, [element, name, key]);
}
