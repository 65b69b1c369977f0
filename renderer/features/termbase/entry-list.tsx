import { Ban, Check, TriangleAlert } from 'lucide-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { EntryRow } from '#shared/contract/terms.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { EntryList as List } from './use-entry-list.ts';
import './entry-list.css';

export interface EntryListProps {
  readonly list: List;
  /** Place of the entry that is shown. */
  readonly cursor: number;
  readonly chosen: ReadonlySet<ConceptId>;
  readonly onMove: (index: number) => void;
  readonly onToggle: (ids: readonly ConceptId[]) => void;
  readonly onChooseRange: (from: number, to: number) => void;
  readonly onChooseAll: () => void;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
  readonly onEscape: () => void;
}

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Every entry that was found, one row each. Arrows walk, with Shift they choose, as do Space and clicks with Ctrl or Shift; Enter edits, Delete deletes. */
export function EntryList(props: EntryListProps) {
  const { list, cursor, chosen, onMove } = props;
  const { t } = useTranslation('termbase');
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<number | null>(null);
  const total = list.total ?? 0;
  // Its functions give another answer each time: React's compiler must leave this component alone.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 3 * rem(),
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const { look } = list;
  useEffect(() => look(first, last), [look, first, last]);
  useEffect(() => {
    if (cursor < total) rows.scrollToIndex(cursor, { align: 'auto' });
  }, [rows, cursor, total]);

  const reach = (target: number, isRange: boolean) => {
    // Where the range began stays its one end, however far the other one is moved.
    const from = isRange ? (anchor.current ?? cursor) : null;
    anchor.current = from;
    onMove(target);
    if (from !== null) props.onChooseRange(from, target);
  };
  const click = (index: number, event: MouseEvent) => {
    const isAdding = event.ctrlKey || event.metaKey;
    const [row, shown] = [list.rowAt(index), list.rowAt(cursor)];
    reach(index, event.shiftKey && !isAdding);
    if (!isAdding || !row) return;
    const joins = chosen.size === 0 && shown && shown.id !== row.id;
    props.onToggle(joins ? [shown.id, row.id] : [row.id]);
  };
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, last - first - 10);
    const target = findTarget(event, { cursor, total, page });
    if (target !== null) reach(target, event.shiftKey);
    else if (!runKey(event, props)) return;
    event.preventDefault();
  };
  const row = list.rowAt(cursor);
  return (
    <div
      ref={scroller}
      className="entry-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('list')}
      aria-multiselectable
      aria-activedescendant={row ? `entry-${row.id}` : undefined}
      onKeyDown={press}
    >
      <div className="entry-list__all" role="presentation" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <Row
            key={index}
            row={list.rowAt(index)}
            index={index}
            total={total}
            top={start}
            measure={rows.measureElement}
            isShown={index === cursor}
            isChosen={chosen.has((list.rowAt(index)?.id ?? '') as ConceptId)}
            isChoosing={chosen.size > 0}
            onClick={click}
          />
        ))}
      </div>
    </div>
  );
}

/** Where a key takes the cursor; null for other keys. */
function findTarget(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { cursor, total, page }: { readonly cursor: number; readonly total: number; readonly page: number },
): number | null {
  if (ctrlKey || metaKey || altKey || total === 0) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor - 1,
    PageDown: cursor + page,
    PageUp: cursor - page,
    Home: 0,
    End: total - 1,
  };
  const target = steps[key];
  return target === undefined ? null : Math.min(total - 1, Math.max(0, target));
}

function runKey(event: KeyboardEvent, props: EntryListProps): boolean {
  const { key } = event;
  const row = props.list.rowAt(props.cursor);
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'a') props.onChooseAll();
  else if (event.ctrlKey || event.metaKey || event.altKey) return false;
  else if (key === ' ' && row) props.onToggle([row.id]);
  else if (key === 'Enter' || key === 'F2') props.onOpen();
  else if (key === 'Delete') props.onDelete();
  else if (key === 'Escape') props.onEscape();
  else return false;
  return true;
}

interface RowProps {
  readonly row: EntryRow | undefined;
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly measure: (element: Element | null) => void;
  readonly isShown: boolean;
  readonly isChosen: boolean;
  readonly isChoosing: boolean;
  readonly onClick: (index: number, event: MouseEvent) => void;
}

function Row({ row, index, total, top, measure, isShown, isChosen, isChoosing, onClick }: RowProps) {
  const { t } = useTranslation('termbase');
  return (
    <div
      id={row ? `entry-${row.id}` : undefined}
      role="option"
      aria-selected={isChosen || (isShown && !isChoosing)}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-index={index}
      ref={measure}
      className={joinClasses('entry-row', isShown && 'entry-row--shown', isChosen && 'entry-row--chosen')}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onClick(index, event)}
    >
      <span className="entry-row__mark" aria-hidden>
        {isChosen ? <Check /> : null}
      </span>
      <span className="entry-row__words">
        <span className="entry-row__dutch" lang="nl">
          {row === undefined ? '\u00a0' : row.dutch || t('noDutch')}
        </span>
        <span className="entry-row__english" lang="en-GB">
          {row === undefined ? '\u00a0' : row.english || t('noEnglish')}
        </span>
      </span>
      {row ? (
        <span className="entry-row__signs">
          {row.conflicts ? (
            <span
              role="img"
              className="entry-row__conflict"
              aria-label={t('signs.conflict')}
              title={t('signs.conflict')}
            >
              <TriangleAlert aria-hidden />
            </span>
          ) : null}
          {row.forbidden > 0 ? (
            <span
              role="img"
              className="entry-row__forbidden"
              aria-label={t('signs.forbidden')}
              title={t('signs.forbidden')}
            >
              <Ban aria-hidden />
            </span>
          ) : null}
          <span className="entry-row__subject">{row.subjectField}</span>
        </span>
      ) : null}
    </div>
  );
}
