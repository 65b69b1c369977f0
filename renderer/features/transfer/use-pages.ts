import { useCallback, useEffect, useState } from 'react';
import { useReport } from '#renderer/session/engine-hooks.ts';
import type { PageOf } from '#shared/contract/transfer.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';

/** How many parts of a list come at once. */
export const pageSize = 50;

/** A list that comes page by page: the first at once, the others when they are asked for. `ask` must stay the same while the list does. */
export function usePages<T>(ask: (from: number) => Promise<Result<PageOf<T>, Failure>>) {
  const report = useReport();
  const [items, setItems] = useState<readonly T[]>([]);
  const [next, setNext] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(true);
  useEffect(() => {
    let isWanted = true;
    void ask(0).then((page) => {
      if (!isWanted) return;
      setBusy(false);
      // The stage goes with its import: whoever looks for it then has left already.
      if (!page.ok) return;
      setItems(page.value.items);
      setNext(page.value.next);
    });
    return () => {
      isWanted = false;
    };
  }, [ask]);
  const more = useCallback(() => {
    if (next === null) return;
    setBusy(true);
    void ask(next).then((page) => {
      setBusy(false);
      if (!page.ok) return report(page.error);
      setItems((before) => [...before, ...page.value.items]);
      setNext(page.value.next);
    });
  }, [ask, next, report]);
  return { items, hasMore: next !== null, isBusy, more };
}
