import { useCallback, useEffect, useState } from 'react';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useSessionState } from '#renderer/session/hooks.ts';
import type { EntryRow, EntrySearch } from '#shared/contract/terms.ts';
import type { Failure } from '#shared/model/failure.ts';

const pageSize = 200;

/** A list of entries of any length, of which what is looked at is fetched. */
export interface EntryList {
  /** Null until the engine has told. */
  readonly total: number | null;
  readonly failure: Failure | null;
  /** Undefined while it is not there yet. */
  rowAt(index: number): EntryRow | undefined;
  /** Place of an entry, where its row has been fetched. */
  placeOf(id: string): number;
  /** Says which rows are in sight. */
  look(first: number, last: number): void;
  /** Changes when the rows are those of another search or of changed entries. */
  readonly key: string;
}

interface Fetched {
  readonly key: string;
  readonly total: number | null;
  readonly failure: Failure | null;
  readonly pages: ReadonlyMap<number, readonly EntryRow[]>;
}

const nothing: Fetched = { key: '', total: null, failure: null, pages: new Map() };

/** The entries that a search finds, asked again when entries change. The last rows stay until the next are there. */
export function useEntryList(search: EntrySearch): EntryList {
  const call = useCall();
  const version = useSessionState((state) => state.resources);
  const connection = useSessionState((state) => state.connection);
  const [fetched, setFetched] = useState<Fetched>(nothing);
  const [sight, setSight] = useState<readonly [number, number]>([0, 0]);
  const asked = JSON.stringify(search);
  const key = `${version} ${asked}`;
  const [from, to] = sight;
  const known = fetched.key === key ? fetched.pages : nothing.pages;
  const missing = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((page) => !known.has(page));
  const wanted = missing.join();
  useEffect(() => {
    if (wanted === '' || connection !== 'open') return undefined;
    const controller = new AbortController();
    for (const page of wanted.split(',').map(Number)) {
      const params = { ...(JSON.parse(asked) as EntrySearch), offset: page * pageSize, limit: pageSize };
      void call('terms.search', params, { signal: controller.signal }).then((answer) => {
        if (controller.signal.aborted) return;
        setFetched((before) => addPage(before, key, page, answer));
      });
    }
    return () => controller.abort();
  }, [call, asked, key, wanted, connection]);
  const look = useCallback((first: number, last: number) => {
    const next = [Math.floor(first / pageSize), Math.floor(Math.max(first, last) / pageSize)] as const;
    setSight((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
  }, []);
  return {
    total: fetched.total,
    failure: fetched.failure,
    key: fetched.key,
    look,
    rowAt: (index) => fetched.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    placeOf: (id) => {
      for (const [page, rows] of fetched.pages) {
        const at = rows.findIndex((row) => row.id === id);
        if (at >= 0) return page * pageSize + at;
      }
      return -1;
    },
  };
}

type Answer =
  | { readonly ok: true; readonly value: { readonly total: number; readonly rows: readonly EntryRow[] } }
  | { readonly ok: false; readonly error: Failure };

function addPage(before: Fetched, key: string, page: number, answer: Answer): Fetched {
  if (!answer.ok) return answer.error.type === 'cancelled' ? before : { ...nothing, key, failure: answer.error };
  const pages = new Map(before.key === key ? before.pages : []);
  pages.set(page, answer.value.rows);
  return { key, total: answer.value.total, failure: null, pages };
}
