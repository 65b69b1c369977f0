import { useEffect, useRef } from 'react';
import type { RowVirtualizer } from './use-row-virtualizer.ts';

/** Rows up to this far away are scrolled to just as far as needed; beyond it the row comes to the middle. */
const near = 8;

/** Brings the active row into view whenever another row becomes active. */
export function useFollowActive(virtualizer: RowVirtualizer, activeIndex: number): void {
  const last = useRef(-1);
  useEffect(() => {
    if (activeIndex < 0 || activeIndex === last.current) return;
    const isNear = last.current >= 0 && Math.abs(activeIndex - last.current) <= near;
    last.current = activeIndex;
    virtualizer.scrollToIndex(activeIndex, { align: isNear ? 'auto' : 'center' });
  }, [virtualizer, activeIndex]);
}
