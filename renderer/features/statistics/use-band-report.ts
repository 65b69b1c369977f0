import { useEffect, useRef, useState } from 'react';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { BandReport } from '#shared/model/statistics.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useArticles, useSessionState } from '#renderer/session/hooks.ts';

export type Count =
  | { readonly kind: 'counting'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly report: BandReport; readonly isOutdated: boolean }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Counts when it is first shown and when asked again. A later change of memory or articles is told, and not counted by
 * itself: with a large memory that takes a while, and the figures somebody reads should stand still.
 */
export function useBandReport(acrossArticles: boolean) {
  const call = useCall();
  const memory = useSessionState((state) => state.resources);
  const articles = useArticles();
  const [round, setRound] = useState(0);
  const [count, setCount] = useState<Count>({ kind: 'counting', progress: { done: 0, total: 0 } });
  const [controller, setController] = useState<AbortController | null>(null);
  const [countedAt, setCountedAt] = useState<readonly [number, unknown]>([memory, articles]);
  const now = useRef(countedAt);
  useEffect(() => {
    now.current = [memory, articles];
  }, [memory, articles]);

  useEffect(() => {
    const stop = new AbortController();
    setController(stop);
    setCountedAt(now.current);
    setCount({ kind: 'counting', progress: { done: 0, total: 0 } });
    const onProgress = (progress: Progress) => {
      if (!stop.signal.aborted) setCount({ kind: 'counting', progress });
    };
    void call('statistics.bands', { articleIds: null, acrossArticles }, { signal: stop.signal, onProgress }).then(
      (result) => {
        if (stop.signal.aborted) return;
        if (result.ok) setCount({ kind: 'done', report: result.value, isOutdated: false });
        else setCount({ kind: 'failed', failure: result.error });
      },
    );
    return () => stop.abort();
  }, [call, acrossArticles, round]);

  const isOutdated = count.kind === 'done' && (countedAt[0] !== memory || countedAt[1] !== articles);
  const again = () => setRound((number) => number + 1);
  const stop = () => {
    controller?.abort();
    setCount({ kind: 'stopped' });
  };
  return { count: count.kind === 'done' ? { ...count, isOutdated } : count, again, stop };
}
