import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeptUnit, UnitListState, UnitQuery } from '#shared/contract/memory-units.ts';
import type { Failure } from '#shared/model/failure.ts';
import { useCall, type Call } from '#renderer/session/engine-hooks.ts';
import { useSessionState } from '#renderer/session/hooks.ts';

/** A list of units in the engine, of which the page holds what is seen. */
export interface UnitListHandle {
  /** Null until the engine has begun the list. */
  readonly state: UnitListState | null;
  readonly failure: Failure | null;
  /** Whether the state is of the query that is asked now, not of the one before. */
  readonly isOfQuery: boolean;
  /** Undefined while it is on its way, null where the unit has just gone. */
  readonly unitAt: (place: number) => KeptUnit | null | undefined;
  /** These rows are seen: they are fetched where they are not here. */
  readonly want: (from: number, to: number) => void;
  /** Makes the list anew. */
  readonly reopen: () => void;
}

/** Units fetched in one go. */
const pageLength = 100;
/** Pages that are kept. */
const mostPages = 40;

type Pages = Map<number, { readonly units: readonly (KeptUnit | null)[]; readonly version: number }>;

/** Opens a list for a query, lets it grow while it is shown, and fetches what is seen; null asks for nothing. */
export function useUnitList(query: UnitQuery | null): UnitListHandle {
  const call = useCall();
  const resources = useSessionState((state) => state.resources);
  const connection = useSessionState((state) => state.connection);
  const [told, setTold] = useState<{ readonly state: UnitListState; readonly asked: string } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [, redraw] = useState(0);
  const [reader] = useState(createReader);
  const asked = query && JSON.stringify(query);
  const reopen = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    if (asked === null || connection !== 'open') return undefined;
    const controller = new AbortController();
    const tell = (next: UnitListState) => {
      if (controller.signal.aborted) return;
      setTold({ state: next, asked });
      setFailure(null);
      reader.follow(next);
    };
    const fail = (found: Failure) => {
      if (controller.signal.aborted || found.type === 'cancelled') return;
      if (found.type === 'list-gone') reopen();
      else setFailure(found);
    };
    reader.start({ call, signal: controller.signal, tell, fail, redraw: () => redraw((count) => count + 1) });
    void growList(call, JSON.parse(asked) as UnitQuery, controller.signal, tell, fail);
    return () => controller.abort();
  }, [call, asked, connection, attempt, reader, reopen]);

  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else reader.refresh();
  }, [resources, reader]);

  const state = told?.state ?? null;
  const isOfQuery = told !== null && told.asked === asked;
  return useMemo(
    () => ({ state, failure, isOfQuery, unitAt: reader.unitAt, want: reader.want, reopen }),
    [state, failure, isOfQuery, reader, reopen],
  );
}

async function growList(
  call: Call,
  query: UnitQuery,
  signal: AbortSignal,
  tell: (state: UnitListState) => void,
  fail: (failure: Failure) => void,
): Promise<void> {
  let grown = await call('units.open', query, { signal });
  for (;;) {
    if (!grown.ok) return fail(grown.error);
    tell(grown.value);
    if (grown.value.complete || signal.aborted) return undefined;
    const next = await call('units.grow', { listId: grown.value.listId, whole: false }, { signal });
    if (!next.ok) return fail(next.error);
    grown = next;
  }
}

interface ReaderDeps {
  readonly call: Call;
  readonly signal: AbortSignal;
  readonly tell: (state: UnitListState) => void;
  readonly fail: (failure: Failure) => void;
  readonly redraw: () => void;
}

/** Fetches pages one after the other, those that are seen now first; what was seen in passing is not fetched. */
function createReader() {
  let deps: ReaderDeps | null = null;
  let list: UnitListState | null = null;
  let pages: Pages = new Map();
  let seen: readonly [number, number] = [0, 0];
  let isBusy = false;
  /** Rises when what is here may be out of date. */
  let version = 0;

  const findMissing = (): number | null => {
    const [from, to] = seen;
    // Of an empty list the first page is asked for too: units may have come to it.
    const last = list?.found === 0 ? 0 : Math.min(to, list?.found ?? 0) - 1;
    for (let page = Math.floor(from / pageLength); page * pageLength <= last; page += 1) {
      const held = pages.get(page);
      const wanted = Math.min(pageLength, (list?.found ?? 0) - page * pageLength);
      if (held?.version !== version || held.units.length < wanted) return page;
    }
    return null;
  };
  const pump = async () => {
    if (isBusy || !deps || !list) return;
    const page = findMissing();
    if (page === null) return;
    isBusy = true;
    const mine = { deps, version };
    const { call, signal } = deps;
    const params = { listId: list.listId, from: page * pageLength, count: pageLength };
    const result = await call('units.page', params, { signal });
    isBusy = false;
    // Another list by now: its own pages are to be fetched.
    if (deps !== mine.deps) return void pump();
    if (!result.ok) return mine.deps.fail(result.error);
    pages.delete(page);
    pages.set(page, { units: result.value.units, version: mine.version });
    for (const oldest of pages.keys()) if (pages.size > mostPages) pages.delete(oldest);
    mine.deps.tell(result.value.state);
    mine.deps.redraw();
    void pump();
    return undefined;
  };
  return {
    start: (next: ReaderDeps) => {
      deps = next;
      list = null;
    },
    follow: (next: UnitListState) => {
      // What was shown before stays until the new list has something to show.
      if (next.listId !== list?.listId) pages = new Map();
      else if (next.version !== list.version) version += 1;
      // A state that was on its way may be older than what is known.
      list = next;
      void pump();
    },
    refresh: () => {
      version += 1;
      void pump();
    },
    want: (from: number, to: number) => {
      seen = [from, to];
      void pump();
    },
    unitAt: (place: number) => pages.get(Math.floor(place / pageLength))?.units[place % pageLength],
  };
}
