import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, type Key, type RefObject } from 'react';
import type { OpenArticle } from '#renderer/session/state.ts';
import { useAfterFirstPaint } from '#renderer/ui/use-after-first-paint.ts';
import { measureText, readIdNumber } from '#renderer/session/unfold-segments.ts';
import type { Segment } from '#shared/model/segment.ts';

export type RowVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** What stays in view above and below a row that is scrolled to, in CSS pixels. */
export const scrollMargins = { top: 72, bottom: 120 } as const;

/** Rows drawn above and below what is in view: at first, so that an article is soon there, and from then on. */
const overscan = { first: 1, later: 6 } as const;

/** Size of what the rows scroll in, in CSS pixels. */
export interface DeskRoom {
  readonly width: number;
  readonly height: number;
}

/**
 * Decides which rows of an arrangement are drawn and where. Heights are guessed until a row was drawn once, then measured.
 * The first rows that are drawn are those around the active one. `room` is how large the scroller was at last.
 */
export function useRowVirtualizer(
  open: OpenArticle,
  scroller: RefObject<HTMLDivElement | null>,
  activeIndex: number,
  room: RefObject<DeskRoom>,
): RowVirtualizer {
  const { rows } = open;
  useLayoutEffect(() => {
    const watched = scroller.current;
    if (!watched) return;
    // Asking the element itself would lay the page out before it is complete.
    const observer = new ResizeObserver(
      () => (room.current = { width: watched.clientWidth, height: watched.clientHeight }),
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [scroller, room]);
  const isPainted = useAfterFirstPaint();
  const guess = useMemo(() => createGuess(rows), [rows]);
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
    overscan: isPainted ? overscan.later : overscan.first,
    rangeExtractor,
    getItemKey,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guess(index, room.current.width),
    initialRect: room.current,
    initialOffset: () => findStart(activeIndex, room.current, guess),
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

type Guess = (index: number, width: number) => number;

/** Guesses the height of each row once for a width: all of them are asked for again whenever a row was measured. */
function createGuess(rows: readonly Segment[]): Guess {
  let heights = new Float32Array();
  let heldFor = 0;
  return (index, width) => {
    if (width !== heldFor) [heights, heldFor] = [new Float32Array(rows.length), width];
    return (heights[index] ||= guessHeight(rows[index], width));
  };
}

/** Where the rows are scrolled to at first, so that the active one comes to the middle. */
function findStart(active: number, { width, height }: DeskRoom, guess: Guess): number {
  if (active <= 0) return 0;
  let top = 0;
  for (let index = 0; index < active; index += 1) top += guess(index, width);
  return Math.max(0, top + (guess(active, width) - height) / 2);
}

/** Height of a row from its longer side: a column holds about one character per 8 pixels, a line is about 26 high. */
function guessHeight(row: Segment | undefined, width: number): number {
  if (!row) return 40;
  const perLine = Math.max(12, (width - 110) / 2 / 8);
  const lines = Math.max(1, Math.ceil(measureText(row) / perLine));
  return lines * 26 + 10;
}
