import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { barOf, followBar, scrolledHeight, seenRows, showRow, type ScrollShape } from './big-scroll.ts';

/** A window on very many rows of one height. */
export interface BigScroll {
  /** Height of what the browser scrolls. */
  readonly height: number;
  /** Rows to draw, as `[from, to)`. */
  readonly seen: readonly [from: number, to: number];
  /** Where a row stands in the window, in CSS pixels. */
  readonly topOf: (row: number) => number;
  readonly onScroll: () => void;
  readonly show: (row: number) => void;
  /** Rows that fill the window. */
  readonly pageRows: number;
}

/** Milliseconds after the last movement when the bar is put where the list is. */
const settle = 200;

/** Height of a row in rem: two lines of each text, and air. */
const rowRem = 4;

/** Follows the bar, the size of the window and the UI scale. */
export function useBigScroll(scroller: RefObject<HTMLDivElement | null>, rows: number): BigScroll {
  const size = useSize(scroller);
  const [top, setTop] = useState(0);
  const shape: ScrollShape = { rows, ...size };
  const now = useRef({ shape, top: 0, bar: 0 });
  useLayoutEffect(() => {
    now.current.shape = shape;
  });

  const moveTo = useCallback(
    (next: number, movesBar: boolean) => {
      now.current.top = next;
      setTop(next);
      if (!movesBar || !scroller.current) return;
      scroller.current.scrollTop = barOf(now.current.shape, next);
      // What the browser made of it, which is whole pixels.
      now.current.bar = scroller.current.scrollTop;
    },
    [scroller],
  );

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onScroll = useCallback(() => {
    const bar = scroller.current?.scrollTop ?? 0;
    if (bar === now.current.bar) return;
    const next = followBar(now.current.shape, now.current.top, now.current.bar, bar);
    now.current.bar = bar;
    moveTo(next, false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => moveTo(now.current.top, true), settle);
  }, [scroller, moveTo]);

  const show = useCallback(
    (row: number) => {
      const next = showRow(now.current.shape, now.current.top, row);
      if (next !== now.current.top) moveTo(next, true);
    },
    [moveTo],
  );

  useEffect(() => () => clearTimeout(timer.current), []);

  const most = Math.max(0, rows * size.rowHeight - size.windowHeight);
  const held = Math.min(top, most);
  return {
    height: scrolledHeight(shape),
    seen: seenRows(shape, held),
    topOf: (row) => row * size.rowHeight - held,
    onScroll,
    show,
    pageRows: Math.max(1, Math.floor(size.windowHeight / size.rowHeight) - 1),
  };
}

/** Heights of the window and of a row, as the window and the UI scale change. */
function useSize(scroller: RefObject<HTMLDivElement | null>) {
  const [size, setSize] = useState({ windowHeight: 600, rowHeight: rowRem * 16 });
  useEffect(() => {
    const measure = () => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize({ windowHeight: scroller.current?.clientHeight ?? 600, rowHeight: Math.round(rowRem * root) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (scroller.current) observer.observe(scroller.current);
    const scale = new MutationObserver(measure);
    scale.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    return () => {
      observer.disconnect();
      scale.disconnect();
    };
  }, [scroller]);
  return size;
}
