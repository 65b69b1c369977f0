import { useCallback, useMemo, useState } from 'react';
import type { AlignmentRow } from '#shared/model/alignment.ts';
import {
  acceptAbove,
  editTexts,
  joinRows,
  linkRow,
  moveSentence,
  splitRow,
  toggleAccepted,
  unlinkRow,
  type RowChange,
  type Side,
} from './edit-rows.ts';
import { findNextDoubtful, orderRows, type RowOrder } from './order-rows.ts';
import type { OpenAlignment } from './use-alignment.ts';

/** What can be done with the active row. */
export type RowAction = 'accept' | 'link' | 'unlink' | 'join' | 'split' | 'up' | 'down';

/** What is told after something was done, for those who do not see it. */
export type Told =
  | { readonly type: RowAction | 'undone' | 'redone' | 'edited' | 'none-doubtful' | 'nothing'; readonly row: number }
  | { readonly type: 'accepted-many'; readonly count: number };

/** A review on the screen: which row is active, in which order the rows are, and what can be done. */
export interface Review {
  readonly rows: readonly AlignmentRow[];
  /** Numbers of the rows, in the order in which they are shown. */
  readonly shown: readonly number[];
  readonly order: RowOrder;
  readonly active: number;
  readonly side: Side;
  readonly editing: boolean;
  /** Counts the moves of the keyboard. */
  readonly moves: number;
  readonly told: Told | null;
  readonly hasFocus: () => boolean;
  setOrder(order: RowOrder): void;
  activate(number: number, side: Side): void;
  move(by: number): void;
  turn(side: Side): void;
  goToDoubtful(): void;
  run(action: RowAction): void;
  can(action: RowAction): boolean;
  acceptAndGo(): void;
  acceptAbove(confidence: number): void;
  startEdit(): void;
  endEdit(): void;
  editTexts(source: string, target: string): void;
  undo(): void;
  redo(): void;
}

function changeOf(rows: readonly AlignmentRow[], at: number, side: Side, action: RowAction): RowChange | null {
  switch (action) {
    case 'accept':
      return toggleAccepted(rows, at);
    case 'link':
      return linkRow(rows, at);
    case 'unlink':
      return unlinkRow(rows, at);
    case 'join':
      return joinRows(rows, at);
    case 'split':
      return splitRow(rows, at);
    case 'up':
    case 'down':
      return moveSentence(rows, at, side, action);
  }
}

const inTable = () => {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.closest('[role="grid"]') !== null;
};

/** Keeps the place of the review and does what the keys and buttons ask. */
export function useReview({ rows, change, undo, redo }: OpenAlignment): Review {
  const [order, setOrder] = useState<RowOrder>('document');
  const [place, setPlace] = useState<{ readonly active: number; readonly side: Side; readonly moves: number }>({
    active: 0,
    side: 'target',
    moves: 0,
  });
  const [editing, setEditing] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const shown = useMemo(() => orderRows(rows, order), [rows, order]);
  const active = Math.min(place.active, Math.max(0, rows.length - 1));
  const { side } = place;

  const goTo = (number: number) => {
    setEditing(false);
    setPlace((before) => ({ ...before, active: number, moves: before.moves + 1 }));
  };
  const perform = (done: RowChange | null, type: RowAction | 'edited') => {
    if (!done) return setTold({ type: 'nothing', row: active });
    change(done.edits);
    goTo(done.active);
    return setTold({ type, row: done.active });
  };
  const step = async (work: () => Promise<number | null>, type: 'undone' | 'redone') => {
    const row = await work();
    if (row === null) return;
    goTo(row);
    setTold({ type, row });
  };
  const activate = useCallback((number: number, at: Side) => {
    setPlace((before) =>
      before.active === number && before.side === at ? before : { ...before, active: number, side: at },
    );
  }, []);

  return {
    rows,
    shown,
    order,
    active,
    side,
    editing,
    moves: place.moves,
    told,
    hasFocus: inTable,
    setOrder: (next) => {
      setOrder(next);
      goTo(orderRows(rows, next)[0] ?? 0);
    },
    activate,
    move: (by) => {
      const at = Math.max(0, Math.min(shown.length - 1, shown.indexOf(active) + by));
      goTo(shown[at] ?? 0);
    },
    turn: (to) => setPlace((before) => ({ ...before, side: to, moves: before.moves + 1 })),
    goToDoubtful: () => {
      const next = findNextDoubtful(rows, shown, active);
      if (next === null) setTold({ type: 'none-doubtful', row: active });
      else goTo(next);
    },
    run: (action) => perform(changeOf(rows, active, side, action), action),
    can: (action) => changeOf(rows, active, side, action) !== null,
    acceptAndGo: () => {
      if (rows[active] && !rows[active].accepted) change([{ type: 'mark', rows: [active], accepted: true }]);
      const at = shown.indexOf(active);
      // With the doubtful on top the next one is that; in the order of the document it is the row below.
      const next = order === 'doubtful' ? findNextDoubtful(rows, shown, active) : null;
      goTo(next !== null && next !== active ? next : (shown[Math.min(at + 1, shown.length - 1)] ?? 0));
      setTold({ type: 'accept', row: active });
    },
    acceptAbove: (confidence) => {
      const done = acceptAbove(rows, confidence, active);
      if (done) change(done.edits);
      const [edit] = done?.edits ?? [];
      setTold({ type: 'accepted-many', count: edit?.type === 'mark' ? edit.rows.length : 0 });
    },
    startEdit: () => setEditing(true),
    endEdit: () => goTo(active),
    editTexts: (source, target) => {
      const done = editTexts(rows, active, source, target);
      if (done) perform(done, 'edited');
      else goTo(active);
    },
    undo: () => void step(undo, 'undone'),
    redo: () => void step(redo, 'redone'),
  };
}
