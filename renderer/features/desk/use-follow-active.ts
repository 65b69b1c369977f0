import { useEffect, useRef, type RefObject } from 'react';
import { scrollMargins, type RowVirtualizer } from './use-row-virtualizer.ts';

/** Rows up to this far away are scrolled to just as far as needed; beyond it the row comes to the middle. */
const near = 8;

/**
 * Brings the active row into view whenever another row becomes active, and again when everything changes size and when
 * the panel below the row is closed, for which its top may have had to go.
 */
export function useFollowActive(
  virtualizer: RowVirtualizer,
  scroller: RefObject<HTMLDivElement | null>,
  activeIndex: number,
  hasPanel: boolean,
): void {
  const last = useRef(-1);
  useEffect(() => {
    if (activeIndex < 0 || activeIndex === last.current) return;
    const isNear = last.current >= 0 && Math.abs(activeIndex - last.current) <= near;
    last.current = activeIndex;
    showRow(virtualizer, activeIndex, isNear ? 'auto' : 'center');
  }, [virtualizer, activeIndex]);

  const hadPanel = useRef(false);
  useEffect(() => {
    const closed = hadPanel.current && !hasPanel;
    hadPanel.current = hasPanel;
    if (!closed) return undefined;
    // The row is measured anew without its panel first.
    const frame = requestAnimationFrame(() => showRow(virtualizer, last.current, 'auto'));
    return () => cancelAnimationFrame(frame);
  }, [virtualizer, hasPanel]);

  useEffect(() => {
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      // The new heights are known one frame later.
      frame = requestAnimationFrame(() => {
        if (last.current >= 0) showRow(virtualizer, last.current, 'auto');
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

/** Scrolls to a row. One that is higher than the view shows its top, where the English begins. */
function showRow(virtualizer: RowVirtualizer, index: number, align: 'auto' | 'center'): void {
  const row = virtualizer.measurementsCache[index];
  const room = (virtualizer.scrollRect?.height ?? 0) - scrollMargins.top - scrollMargins.bottom;
  const fits = row === undefined || row.size <= Math.max(room, 0);
  virtualizer.scrollToIndex(index, { align: fits ? align : 'start' });
}
