import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, type MouseEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptUnit, UnitFilter } from '#shared/contract/memory-units.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { hasPlace, type Ranges } from './ranges.ts';
import { readTableKey } from './read-table-key.ts';
import { UnitRow } from './unit-row.tsx';
import { useBigScroll } from './use-big-scroll.ts';
import type { UnitListHandle } from './use-unit-list.ts';

/** What the view asks of the table. */
export interface UnitTableHandle {
  focus(): void;
}

export interface UnitTableProps {
  readonly list: UnitListHandle;
  /** What is looked for: it is marked. */
  readonly looked: UnitFilter['text'];
  readonly current: number;
  readonly chosen: Ranges;
  /** The row whose texts are being edited; null where none is. */
  readonly editing: number | null;
  readonly onMove: (place: number, extends_: boolean) => void;
  readonly onToggle: (place: number) => void;
  readonly onChooseAll: () => void;
  readonly onClear: () => void;
  readonly onDelete: () => void;
  readonly onEdit: (place: number) => void;
  readonly onEdited: (unit: KeptUnit, source: string, target: string) => void;
  readonly onCancel: () => void;
  readonly ref: Ref<UnitTableHandle>;
}

/** Units row by row: only those in view are drawn, out of a million or three. */
export function UnitTable({ ref, ...props }: UnitTableProps) {
  const { list, current, chosen, editing } = props;
  const { t } = useTranslation('memory');
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = list.state?.found ?? 0;
  const scroll = useBigScroll(scroller, rows);
  const [from, to] = scroll.seen;
  const { want } = list;
  useEffect(() => want(from, to), [want, from, to, rows]);
  const { show } = scroll;
  // Only going to another row brings it into view: the list may grow and the user scroll as they like.
  useLayoutEffect(() => show(current), [show, current]);
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus({ preventScroll: true }) }));

  const press = (place: number, event: MouseEvent) => {
    if (event.button !== 0) return;
    const isMark = event.target instanceof Element && event.target.closest('[data-mark]') !== null;
    if (isMark || event.ctrlKey || event.metaKey) props.onToggle(place);
    else props.onMove(place, event.shiftKey);
  };
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (editing !== null && !drawn.includes(editing) && editing < rows) drawn.push(editing);
  return (
    <div
      ref={scroller}
      className={joinClasses('unit-table', chosen.length > 0 && 'unit-table--choosing')}
      role="grid"
      aria-label={t('list')}
      aria-rowcount={rows + 1}
      aria-multiselectable
      tabIndex={0}
      {...(drawn.includes(current) && { 'aria-activedescendant': `${id}-${current}` })}
      onScroll={scroll.onScroll}
      onKeyDown={(event) => {
        const action = readTableKey(event, { current, rows, pageRows: scroll.pageRows });
        if (!action) return;
        event.preventDefault();
        if (action.kind === 'move') props.onMove(action.place, action.extends);
        else if (action.kind === 'toggle') props.onToggle(current);
        else if (action.kind === 'all') props.onChooseAll();
        else if (action.kind === 'clear') props.onClear();
        else if (action.kind === 'delete') props.onDelete();
        else props.onEdit(current);
      }}
    >
      <div className="visually-hidden" role="row" aria-rowindex={1}>
        <span role="columnheader">{t('chosen')}</span>
        <span role="columnheader">{t('dutch')}</span>
        <span role="columnheader">{t('english')}</span>
        <span role="columnheader">{t('facts')}</span>
      </div>
      <div className="unit-table__whole" role="presentation" style={{ height: scroll.height }}>
        <div className="unit-table__window" role="rowgroup">
          {drawn.map((place) => {
            const unit = list.unitAt(place);
            return (
              <UnitRow
                key={place}
                id={`${id}-${place}`}
                unit={unit}
                place={place}
                top={scroll.topOf(place)}
                isCurrent={place === current}
                isChosen={hasPlace(chosen, place)}
                isEditing={place === editing}
                looked={props.looked}
                onPress={press}
                onEdit={props.onEdit}
                onEdited={(source, target) => unit && props.onEdited(unit, source, target)}
                onCancel={props.onCancel}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
