import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import type { AlignmentRow } from '#shared/model/alignment.ts';
import type { Review } from './use-review.ts';

interface Scroller {
  readonly current: HTMLDivElement | null;
}

/** Decides which rows are drawn and where. Heights are guessed until a row was drawn once, then measured. */
export function useLinkVirtualizer({ rows, shown, active }: Review, scroller: Scroller) {
  const place = shown.indexOf(active);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      // The active row keeps the keyboard when it is scrolled away.
      return place < 0 || drawn.includes(place) ? drawn : [...drawn, place].sort((a, b) => a - b);
    },
    [place],
  );
  return useVirtualizer<HTMLDivElement, Element>({
    count: shown.length,
    overscan: 6,
    rangeExtractor,
    getItemKey: (index) => shown[index] ?? index,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guessHeight(rows[shown[index] ?? 0]),
    scrollPaddingStart: 24,
    scrollPaddingEnd: 120,
  });
}

/** Scrolls to the active row and gives it the keyboard, where the table had it or, with what led here gone, nothing has. */
export function useFollowActive(
  scroller: Scroller,
  { active, side, editing, shown, moves, hasFocus }: Review,
  scrollTo: (index: number) => void,
): void {
  const scroll = useRef(scrollTo);
  useEffect(() => {
    scroll.current = scrollTo;
  });
  useEffect(() => {
    const index = shown.indexOf(active);
    if (index < 0) return undefined;
    if (moves > 0) scroll.current(index);
    const isWanted = moves > 0 ? hasFocus() : document.activeElement === document.body;
    if (editing || !isWanted) return undefined;
    const frame = requestAnimationFrame(() => {
      const cell = scroller.current?.querySelector<HTMLElement>(`[data-number="${active}"] [data-side="${side}"]`);
      cell?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
    // Only when somebody moved: rows that change under the keyboard do not pull it about.
  }, [moves, editing, shown.length > 0]);
}

/** Height of a row from its longer side, until it was drawn once: about 55 characters stand on a line. */
function guessHeight(row: AlignmentRow | undefined): number {
  if (!row) return 48;
  const linesOf = (sentences: readonly string[]) =>
    sentences.reduce((sum, sentence) => sum + Math.max(1, Math.ceil(sentence.length / 55)), 0);
  return Math.max(1, linesOf(row.source), linesOf(row.target)) * 26 + 18;
}
