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

/** Where a review is. */
interface ReviewState {
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
}

/** A review on the screen: which row is active, in which order the rows are, and what can be done. */
export interface Review extends ReviewState {
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

interface Place {
  readonly active: number;
  readonly side: Side;
  readonly moves: number;
}

/** Keeps the place of the review and does what the keys and buttons ask. */
export function useReview(open: OpenAlignment): Review {
  const { rows } = open;
  const [order, setOrder] = useState<RowOrder>('document');
  const [place, setPlace] = useState<Place>({ active: 0, side: 'target', moves: 0 });
  const [editing, setEditing] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const shown = useMemo(() => orderRows(rows, order), [rows, order]);
  const active = Math.min(place.active, Math.max(0, rows.length - 1));
  const goTo = (number: number) => {
    setEditing(false);
    setPlace((before) => ({ ...before, active: number, moves: before.moves + 1 }));
  };
  const activate = useCallback((number: number, side: Side) => {
    setPlace((before) =>
      before.active === number && before.side === side ? before : { ...before, active: number, side },
    );
  }, []);
  const state: ReviewState = { ...place, rows, shown, order, active, editing, told };
  return {
    ...state,
    hasFocus: inTable,
    activate,
    setOrder: (next) => {
      setOrder(next);
      goTo(orderRows(rows, next)[0] ?? 0);
    },
    turn: (side) => setPlace((before) => ({ ...before, side, moves: before.moves + 1 })),
    startEdit: () => setEditing(true),
    endEdit: () => goTo(active),
    ...makeMoves(state, goTo, setTold),
    ...makeChanges(state, open, goTo, setTold),
  };
}

type GoTo = (number: number) => void;
type Tell = (told: Told) => void;

function makeMoves({ rows, shown, active }: ReviewState, goTo: GoTo, tell: Tell) {
  return {
    move: (by: number) => {
      const at = Math.max(0, Math.min(shown.length - 1, shown.indexOf(active) + by));
      goTo(shown[at] ?? 0);
    },
    goToDoubtful: () => {
      const next = findNextDoubtful(rows, shown, active);
      if (next === null) tell({ type: 'none-doubtful', row: active });
      else goTo(next);
    },
  };
}

function makeChanges(state: ReviewState, { change, undo, redo }: OpenAlignment, goTo: GoTo, tell: Tell) {
  const { rows, shown, order, active, side } = state;
  const perform = (done: RowChange | null, type: RowAction | 'edited') => {
    if (!done) return tell({ type: 'nothing', row: active });
    change(done.edits);
    goTo(done.active);
    return tell({ type, row: done.active });
  };
  const step = async (work: () => Promise<number | null>, type: 'undone' | 'redone') => {
    const row = await work();
    if (row === null) return;
    goTo(row);
    tell({ type, row });
  };
  return {
    run: (action: RowAction) => perform(changeOf(rows, active, side, action), action),
    can: (action: RowAction) => changeOf(rows, active, side, action) !== null,
    acceptAndGo: () => {
      if (rows[active] && !rows[active].accepted) change([{ type: 'mark', rows: [active], accepted: true }]);
      // With the doubtful on top the next one is that; in the order of the document it is the row below.
      const doubtful = order === 'doubtful' ? findNextDoubtful(rows, shown, active) : null;
      const below = shown[Math.min(shown.indexOf(active) + 1, shown.length - 1)] ?? 0;
      goTo(doubtful !== null && doubtful !== active ? doubtful : below);
      tell({ type: 'accept', row: active });
    },
    acceptAbove: (confidence: number) => {
      const done = acceptAbove(rows, confidence, active);
      if (done) change(done.edits);
      const [edit] = done?.edits ?? [];
      tell({ type: 'accepted-many', count: edit?.type === 'mark' ? edit.rows.length : 0 });
    },
    editTexts: (source: string, target: string) => {
      const done = editTexts(rows, active, source, target);
      if (done) perform(done, 'edited');
      else goTo(active);
    },
    undo: () => void step(undo, 'undone'),
    redo: () => void step(redo, 'redone'),
  };
}
