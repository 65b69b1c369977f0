import { useMemo, useRef, useState } from 'react';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { UnitChoice, UnitQuery } from '#shared/contract/memory-units.ts';
import type { CallOptions } from '#shared/rpc/create-client.ts';
import { countPlaces, invertPlaces, setPlaces, togglePlace, type Ranges } from './ranges.ts';
import type { UnitActions } from './use-unit-actions.ts';
import type { UnitListHandle } from './use-unit-list.ts';

export interface ChoiceDeps {
  readonly list: UnitListHandle;
  readonly query: UnitQuery;
  /** Then everything is chosen but what is taken out. */
  readonly isReplacing: boolean;
  readonly actions: UnitActions;
}

const none: Ranges = [];

/** The row that the keyboard is on, the rows that are chosen, the row that is edited, and what is done to them. */
export function useChoice({ list, query, isReplacing, actions }: ChoiceDeps) {
  const { current, setCurrent, marked, setMarked, editing, setEditing } = usePlaces(list, query);
  const run = useRun();
  const anchor = useRef(0);

  const rows = list.state?.found ?? 0;
  const place = Math.max(0, Math.min(current, rows - 1));
  const chosen = useMemo(() => (isReplacing ? invertPlaces(marked, rows) : marked), [isReplacing, marked, rows]);
  const choose = (next: Ranges) => setMarked(isReplacing ? invertPlaces(next, rows) : next);

  const choiceOf = (ranges: Ranges): UnitChoice | null => {
    const { state } = list;
    if (!state) return null;
    return { listId: state.listId, version: state.version, ranges: ranges.map(([from, to]) => [from, to]) };
  };
  return {
    current: place,
    chosen,
    count: countPlaces(chosen),
    editing,
    running: run.share,
    move: (next: number, extends_: boolean) => {
      setEditing(null);
      setCurrent(next);
      if (extends_) choose(setPlaces(chosen, Math.min(anchor.current, next), Math.max(anchor.current, next) + 1, true));
      else anchor.current = next;
    },
    toggle: (at: number) => {
      setCurrent(at);
      anchor.current = at;
      choose(togglePlace(chosen, at));
    },
    all: () => choose(rows > 0 ? [[0, rows]] : none),
    clear: () => choose(none),
    edit: (at: number) => {
      setCurrent(at);
      setEditing(at);
    },
    endEdit: () => setEditing(null),
    remove: () => {
      const unit = list.unitAt(place);
      const wanted = chosen.length > 0 && !isReplacing ? choiceOf(chosen) : null;
      if (wanted) void actions.remove(wanted);
      else if (unit) void actions.removeOne(unit.id);
    },
    replace: () => {
      const wanted = choiceOf(chosen);
      if (!wanted) return;
      void run
        .start((options) => actions.replace(wanted, options))
        .then((isDone) => {
          if (isDone) list.reopen();
        });
    },
    stop: run.stop,
  };
}

/** Places in the list, which mean nothing in another one. */
function usePlaces(list: UnitListHandle, query: UnitQuery) {
  const [current, setCurrent] = useState(0);
  const [marked, setMarked] = useState<Ranges>(none);
  const [editing, setEditing] = useState<number | null>(null);
  // Another list has other places. The same list loses its choice when units leave it.
  const key = `${JSON.stringify(query)} ${list.state?.listId ?? 0} ${list.state?.version ?? 0}`;
  const [known, setKnown] = useState({ key, query });
  if (known.key !== key) {
    setKnown({ key, query });
    setMarked(none);
    if (known.query !== query) {
      setCurrent(0);
      setEditing(null);
    }
  }
  return { current, setCurrent, marked, setMarked, editing, setEditing };
}

/** Work that takes a while: how far it is, 0–1, null where none runs. */
function useRun() {
  const [share, setShare] = useState<number | null>(null);
  const controller = useRef<AbortController | null>(null);
  return {
    share,
    start: async (work: (options: CallOptions) => Promise<boolean>) => {
      controller.current = new AbortController();
      setShare(0);
      const onProgress = ({ done, total }: Progress) => setShare(total === 0 ? 0 : done / total);
      const isDone = await work({ signal: controller.current.signal, onProgress });
      setShare(null);
      return isDone;
    },
    stop: () => controller.current?.abort(),
  };
}
