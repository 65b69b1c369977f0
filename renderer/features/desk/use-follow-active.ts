import { useEffect, useRef, type RefObject } from 'react';
import type { RowVirtualizer } from './use-row-virtualizer.ts';

/** Rows up to this far away are scrolled to just as far as needed; beyond it the row comes to the middle. */
const near = 8;

/** Brings the active row into view whenever another row becomes active, and keeps it there when everything changes size. */
export function useFollowActive(
  virtualizer: RowVirtualizer,
  scroller: RefObject<HTMLDivElement | null>,
  activeIndex: number,
): void {
  const last = useRef(-1);
  useEffect(() => {
    if (activeIndex < 0 || activeIndex === last.current) return;
    const isNear = last.current >= 0 && Math.abs(activeIndex - last.current) <= near;
    last.current = activeIndex;
    virtualizer.scrollToIndex(activeIndex, { align: isNear ? 'auto' : 'center' });
  }, [virtualizer, activeIndex]);

  useEffect(() => {
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      // The new heights are known one frame later.
      frame = requestAnimationFrame(() => {
        if (last.current >= 0) virtualizer.scrollToIndex(last.current, { align: 'auto' });
      });
    };
    const size = new ResizeObserver(follow);
    if (scroller.current) size.observe(scroller.current);
    // The UI scale is the font size of the root.
    const scale = new MutationObserver(follow);
    scale.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    return () => {
      cancelAnimationFrame(frame);
      size.disconnect();
      scale.disconnect();
    };
  }, [virtualizer, scroller]);
}
