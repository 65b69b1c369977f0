import { useEffect, useRef, useState } from 'react';
import type { RewordCursor, RewordItem, RewordQuery } from '#shared/model/reword.ts';
import type { RewordRequest } from '#renderer/session/reword-request.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { useSessionState } from '#renderer/session/hooks.ts';

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

/**
 * Finds the sentences, page by page as the engine has them, and again when something was changed, undone or redone: what was
 * found then stays until all is found anew. `stop` keeps what is there.
 */
export function useRewordSearch(ask: RewordAsk | null): { readonly search: RewordSearch; readonly stop: () => void } {
  const call = useCall();
  const report = useReport();
  const [search, setSearch] = useState(nothing);
  const running = useRef<AbortController | null>(null);
  const asked = useRef<RewordAsk | null>(null);
  const changes = useSessionState((state) => state.undo);
  const resources = useSessionState((state) => state.resources);
  useEffect(() => {
    if (!ask) return undefined;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const isAgain = asked.current === ask;
    asked.current = ask;
    const run = async () => {
      setSearch((now) => ({ ...nothing, items: isAgain ? now.items : [], progress: 0 }));
      if (ask.kind === 'same') {
        const { segmentIds, target } = ask;
        const same = await call('reword.same', { segmentIds, target }, { signal });
        if (signal.aborted) return;
        if (!same.ok) report(same.error);
        setSearch({ ...nothing, items: same.ok ? same.value : [] });
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
        const progress = next === null ? null : done / Math.max(1, total);
        const shown = items;
        setSearch((now) => ({ items: isAgain && next !== null ? now.items : shown, progress, isStopped: false }));
      }
      setSearch((now) => ({ ...now, progress: null }));
    };
    void run();
    return () => controller.abort();
  }, [ask, call, report, changes, resources]);
  const stop = () => {
    running.current?.abort();
    setSearch((now) => ({ ...now, progress: null, isStopped: true }));
  };
  return { search, stop };
}
