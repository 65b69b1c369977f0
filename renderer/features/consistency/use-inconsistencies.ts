import { useCallback, useEffect, useState } from 'react';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { Inconsistency } from '#shared/model/consistency.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { useConnection, useSessionState } from '#renderer/session/hooks.ts';

/** What is written in more than one way; null until the first answer. */
export interface Inconsistencies {
  readonly found: readonly Inconsistency[] | null;
  /** 0–1 while the engine compares, else null. */
  readonly progress: number | null;
  readonly lookAgain: () => void;
}

/** Compares when the view opens, when the scope or the glossary changes, after undo, and when asked. */
export function useInconsistencies(articleId: ArticleId | null): Inconsistencies {
  const call = useCall();
  const report = useReport();
  const connection = useConnection();
  const version = useSessionState((state) => state.resources);
  const undo = useSessionState((state) => state.undo);
  const [found, setFound] = useState<readonly Inconsistency[] | null>(null);
  const [progress, setProgress] = useState<number | null>(0);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (connection !== 'open') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = ({ done, total }: Progress) => {
      if (!signal.aborted) setProgress(done / Math.max(1, total));
    };
    void call('consistency.find', { articleId }, { signal, onProgress }).then((answer) => {
      if (signal.aborted) return;
      setProgress(null);
      if (answer.ok) setFound(answer.value);
      else report(answer.error);
    });
    return () => controller.abort();
  }, [call, report, connection, version, undo, articleId, turn]);
  const lookAgain = useCallback(() => setTurn((last) => last + 1), []);
  return { found, progress, lookAgain };
}
