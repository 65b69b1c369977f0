import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import type { Segment } from '#shared/model/segment.ts';

export type RowVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** Rows drawn above and below what is in view. */
const overscan = 6;

/** Decides which rows are drawn and where. Heights are guessed until a row was drawn once, then measured. */
export function useRowVirtualizer(
  rows: readonly Segment[],
  scroller: RefObject<HTMLDivElement | null>,
  activeIndex: number,
): RowVirtualizer {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      // The active row keeps its editor, its caret and its selection when it is scrolled away.
      if (activeIndex < 0 || shown.includes(activeIndex)) return shown;
      return [...shown, activeIndex].sort((a, b) => a - b);
    },
    [activeIndex],
  );
  return useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    overscan,
    rangeExtractor,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: (index) => guessHeight(rows[index], scroller.current?.clientWidth ?? 800),
    scrollPaddingStart: 72,
    scrollPaddingEnd: 120,
  });
}

/** Height of a row from its longer side: a column holds about one character per 8 pixels, a line is about 26 high. */
function guessHeight(row: Segment | undefined, width: number): number {
  if (!row) return 40;
  const perLine = Math.max(12, (width - 110) / 2 / 8);
  const lines = Math.max(1, Math.ceil(Math.max(row.source.length, row.target.length) / perLine));
  return lines * 26 + 10;
}
