import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '#shared/model/candidate.ts';
import { CandidateRow } from './candidate-row.tsx';
import type { Review } from './use-review.ts';
import type { EnglishByKey } from './use-english.ts';

export interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly english: EnglishByKey;
  readonly review: Review;
}

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The candidates. Arrows walk, Enter accepts, E edits, Delete or X rejects. */
export function CandidateList({ candidates, english, review }: CandidateListProps) {
  const { t } = useTranslation('candidates');
  const scroller = useRef<HTMLDivElement>(null);
  const { cursor, editing } = review;
  const total = candidates.length;
  // Its functions give another answer each time: React's compiler must leave this component alone.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 4 * rem(),
    getItemKey: (index) => candidates[index]?.key ?? index,
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const page = Math.max(1, items.length - 10);
  useEffect(() => {
    if (cursor < total) rows.scrollToIndex(cursor, { align: 'auto' });
  }, [rows, cursor, total]);
  useEffect(() => {
    if (editing === null) scroller.current?.focus({ preventScroll: true });
  }, [editing]);
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const target = findTarget(event, cursor, total, page);
    if (target !== null) review.move(target);
    else if (!runKey(event, review)) return;
    event.preventDefault();
  };
  const current = candidates[cursor];
  return (
    <div
      ref={scroller}
      className="candidate-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('list')}
      aria-activedescendant={current ? `candidate-${current.key}` : undefined}
      onKeyDown={press}
    >
      <div className="candidate-list__all" role="presentation" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const candidate = candidates[index];
          return candidate ? (
            <CandidateRow
              key={key}
              candidate={candidate}
              index={index}
              total={total}
              top={start}
              measure={rows.measureElement}
              proposals={english.get(candidate.key)}
              review={review}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

/** Where a key takes the cursor; null for other keys. */
function findTarget(event: KeyboardEvent, cursor: number, total: number, page: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || total === 0) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor - 1,
    PageDown: cursor + page,
    PageUp: cursor - page,
    Home: 0,
    End: total - 1,
  };
  const target = steps[event.key];
  return target === undefined ? null : Math.min(total - 1, Math.max(0, target));
}

function runKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, review: Review): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const pressed = key.toLowerCase();
  if (pressed === 'enter') review.accept();
  else if (pressed === 'e' || pressed === 'f2') review.edit();
  else if (pressed === 'delete' || pressed === 'x') review.reject();
  else return false;
  return true;
}
