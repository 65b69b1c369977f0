import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, type Key, type RefObject } from 'react';
import type { OpenArticle } from '#renderer/session/state.ts';
import { measureText, readIdNumber } from '#renderer/session/unfold-segments.ts';
import type { Segment } from '#shared/model/segment.ts';

export type RowVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** What stays in view above and below a row that is scrolled to, in CSS pixels. */
export const scrollMargins = { top: 72, bottom: 120 } as const;

/** Rows drawn above and below what is in view. */
const overscan = 6;

/** Decides which rows of an arrangement are drawn and where. Heights are guessed until a row was drawn once, then measured. */
export function useRowVirtualizer(
  open: OpenArticle,
  scroller: RefObject<HTMLDivElement | null>,
  activeIndex: number,
): RowVirtualizer {
  const { rows } = open;
  const width = useRef(800);
  useLayoutEffect(() => {
    const watched = scroller.current;
    if (!watched) return;
    // Asking the element itself would lay the page out before it is complete.
    const observer = new ResizeObserver(() => (width.current = watched.clientWidth));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [scroller]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      // The active row keeps its editor, its caret and its selection when it is scrolled away.
      if (activeIndex < 0 || shown.includes(activeIndex)) return shown;
      return [...shown, activeIndex].sort((a, b) => a - b);
    },
    [activeIndex],
  );
  // A new function makes the virtualizer lay out every row anew, which ten thousand rows feel: it changes only with
  // which rows there are, not with what stands in them.
  const getItemKey = useCallback((index: number) => keyOf(rows[index]) ?? index, [rows]);
  return useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    overscan,
    rangeExtractor,
    getItemKey,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guessHeight(rows[index], width.current),
    scrollPaddingStart: scrollMargins.top,
    scrollPaddingEnd: scrollMargins.bottom,
  });
}

/** The id, as a number where it is one: ten thousand words would be held for as many rows. */
function keyOf(row: Segment | undefined): Key | undefined {
  if (!row) return undefined;
  const number = readIdNumber(row);
  return Number.isSafeInteger(number) ? number : row.id;
}

/** Height of a row from its longer side: a column holds about one character per 8 pixels, a line is about 26 high. */
function guessHeight(row: Segment | undefined, width: number): number {
  if (!row) return 40;
  const perLine = Math.max(12, (width - 110) / 2 / 8);
  const lines = Math.max(1, Math.ceil(measureText(row) / perLine));
  return lines * 26 + 10;
}
