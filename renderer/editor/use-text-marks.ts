import { useEffect, type RefObject } from 'react';
import type { TextRange } from '#shared/model/finding.ts';
import { findRanges } from './text-pieces.ts';

/** Kinds of mark; their looks are in text-marks.css. */
export type MarkName = 'term' | 'missing' | 'wrong' | 'doubtful' | 'spelling';

/** The marks of one kind in an element. */
export interface TextMarks {
  /** Marks these stretches and no others. */
  draw(ranges: readonly TextRange[]): void;
  clear(): void;
}

/**
 * Marks stretches of the text in an element without changing it: the browser paints them over. Offsets are UTF-16 units.
 * One element at a time has marks of a name, the active row's.
 */
export function createTextMarks(root: HTMLElement, name: MarkName): TextMarks {
  let highlight: Highlight | null = null;
  let drawn = '';
  const clear = () => {
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    highlight = null;
    drawn = '';
  };
  return {
    draw: (ranges) => {
      // The same stretches must not be painted anew at every key.
      const wanted = keyOf(ranges);
      if (wanted === drawn) return;
      clear();
      drawn = wanted;
      // Where the system chooses the colours it would paint every mark like a selection; the panels say it all in words.
      if (ranges.length === 0 || matchMedia('(forced-colors: active)').matches) return;
      highlight = new Highlight(...findRanges(root, ranges));
      CSS.highlights.set(name, highlight);
    },
    clear,
  };
}

/** The marks of an element as React draws them. */
export function useTextMarks(
  element: RefObject<HTMLElement | null>,
  name: MarkName,
  ranges: readonly TextRange[],
): void {
  const key = keyOf(ranges);
  useEffect(() => {
    const root = element.current;
    if (!root || ranges.length === 0) return undefined;
    const marks = createTextMarks(root, name);
    marks.draw(ranges);
    return marks.clear;
  }, [element, name, key]);
}

const keyOf = (ranges: readonly TextRange[]): string => ranges.map((range) => range.join('-')).join();
