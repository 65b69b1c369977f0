import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkRow } from './link-row.tsx';
import { useFollowActive, useLinkVirtualizer } from './use-link-virtualizer.ts';
import type { Review } from './use-review.ts';

/** The rows of an alignment, of which only those in view are drawn. The arrow keys move through it as through a table. */
export function LinkTable({ review }: { readonly review: Review }) {
  const { t } = useTranslation('alignment');
  const { rows, shown, active, side, editing } = review;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useLinkVirtualizer(review, scroller);
  useFollowActive(scroller, review, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }));
  return (
    <div
      className="link-table"
      role="grid"
      aria-label={t('table')}
      aria-rowcount={shown.length + 1}
      aria-colcount={3}
      data-own-undo
      onKeyDown={(event) => handleKey(event, review)}
    >
      <div role="rowgroup" className="link-table__head">
        <div role="row" aria-rowindex={1} className="link-row">
          <span aria-hidden />
          <span role="columnheader">{t('dutch')}</span>
          <span role="columnheader">{t('link')}</span>
          <span role="columnheader">{t('english')}</span>
        </div>
      </div>
      <div ref={scroller} role="rowgroup" className="link-table__scroller">
        <div role="presentation" className="link-table__rows" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const number = shown[index] ?? 0;
            const row = rows[number];
            if (!row) return null;
            const isActive = number === active;
            return (
              <div
                key={number}
                ref={virtualizer.measureElement}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={isActive}
                data-index={index}
                data-number={number}
                className="link-table__row"
                style={{ transform: `translateY(${start}px)` }}
              >
                <LinkRow
                  row={row}
                  number={number}
                  activeSide={isActive ? side : null}
                  isEdited={isActive && editing}
                  onActivate={review.activate}
                  onEdited={review.editTexts}
                  onEndEdit={review.endEdit}
                />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

const plainKeys: Readonly<Record<string, (review: Review) => void>> = {
  ArrowUp: (review) => review.move(-1),
  ArrowDown: (review) => review.move(1),
  ArrowLeft: (review) => review.turn('source'),
  ArrowRight: (review) => review.turn('target'),
  PageUp: (review) => review.move(-10),
  PageDown: (review) => review.move(10),
  Home: (review) => review.move(-Infinity),
  End: (review) => review.move(Infinity),
  Enter: (review) => review.acceptAndGo(),
  ' ': (review) => review.run('accept'),
  l: (review) => review.run('link'),
  u: (review) => review.run('unlink'),
  j: (review) => review.run('join'),
  s: (review) => review.run('split'),
  n: (review) => review.goToDoubtful(),
  F2: (review) => review.startEdit(),
};

function handleKey(event: KeyboardEvent, review: Review): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const act = findAct(key, ctrlKey || metaKey, altKey, shiftKey);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act(review);
}

function findAct(key: string, mod: boolean, alt: boolean, shift: boolean): ((review: Review) => void) | undefined {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (mod && letter === 'z') return (review) => (shift ? review.redo() : review.undo());
  if (mod && letter === 'y') return (review) => review.redo();
  if (alt && (key === 'ArrowUp' || key === 'ArrowDown')) {
    return (review) => review.run(key === 'ArrowUp' ? 'up' : 'down');
  }
  return mod || alt ? undefined : plainKeys[letter];
}
