import { useEffect, useRef, useState } from 'react';
import type { RewordCursor, RewordItem, RewordQuery } from '#shared/model/reword.ts';
import type { RewordRequest } from '#renderer/session/reword-request.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';

/** What is known so far of the sentences that would change. */
export interface RewordSearch {
  readonly items: readonly RewordItem[];
  /** 0–1 while it goes on; null when it is over. */
  readonly progress: number | null;
  readonly isStopped: boolean;
}

/** A question to the engine; `key` makes asking the same once more another question. */
export type RewordAsk = { readonly key: number } & (
  { readonly kind: 'wording'; readonly query: RewordQuery } | Extract<RewordRequest, { readonly kind: 'same' }>
);

const nothing: RewordSearch = { items: [], progress: null, isStopped: false };

/** Finds the sentences, page by page as the engine has them; `stop` keeps what is there. */
export function useRewordSearch(ask: RewordAsk | null): { readonly search: RewordSearch; readonly stop: () => void } {
  const call = useCall();
  const report = useReport();
  const [search, setSearch] = useState(nothing);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    if (!ask) return undefined;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const run = async () => {
      setSearch({ ...nothing, progress: 0 });
      if (ask.kind === 'same') {
        const { segmentIds, target } = ask;
        const found = await call('reword.same', { segmentIds, target }, { signal });
        if (signal.aborted) return;
        if (!found.ok) report(found.error);
        setSearch({ ...nothing, items: found.ok ? found.value : [] });
        return;
      }
      let items: readonly RewordItem[] = [];
      for (let from: RewordCursor | null | undefined; from !== null;) {
        const page = await call('reword.find', { query: ask.query, from: from ?? null }, { signal });
        if (signal.aborted) return;
        if (!page.ok) {
          report(page.error);
          break;
        }
        const { next, done, total } = page.value;
        items = [...items, ...page.value.items];
        from = next;
        setSearch({ items, progress: next === null ? null : done / Math.max(1, total), isStopped: false });
      }
      setSearch((now) => ({ ...now, progress: null }));
    };
    void run();
    return () => controller.abort();
  }, [ask, call, report]);
  const stop = () => {
    running.current?.abort();
    setSearch((now) => ({ ...now, progress: null, isStopped: true }));
  };
  return { search, stop };
}
