import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import './virtual-list.css';

export interface VirtualListProps<T> {
  /** Accessible name. */
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height of a usual item in CSS pixels at 100 %; each is measured once it is there. */
  readonly usualHeight: number;
  readonly children: (item: T, index: number) => ReactNode;
  readonly className?: string;
  readonly itemClassName?: string;
}

/** A list of any length of which only what is in sight is drawn. The keyboard can scroll it. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, keyOf, usualHeight, children, className, itemClassName } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // Its functions give another answer each time: React's compiler must leave this component alone.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  });
  return (
    <div ref={scroller} className={joinClasses('virtual-list', className)} role="list" aria-label={label} tabIndex={0}>
      <div className="virtual-list__all" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={keyOf(item)}
              ref={rows.measureElement}
              data-index={index}
              className={joinClasses('virtual-list__item', itemClassName)}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item, index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
