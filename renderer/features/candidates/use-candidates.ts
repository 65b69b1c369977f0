import { useCallback, useEffect, useState } from 'react';
import type { FoundCandidates } from '#shared/contract/candidates.ts';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { useConnection, useSessionState } from '#renderer/session/hooks.ts';

/** What the engine found, without what was dealt with since. */
export interface Candidates {
  /** Null until the first answer, or where the first search was stopped. */
  readonly found: readonly Candidate[] | null;
  readonly total: number;
  /** 0–1 while the engine looks, else null. */
  readonly progress: number | null;
  readonly stop: () => void;
  readonly lookAgain: () => void;
  /** Takes one off the list at once; the engine's next answer says whether it stays away. */
  readonly drop: (key: string) => void;
}

const most = 1000;
/** Many may be accepted in a row: the engine is asked again when there is a pause, in milliseconds. */
const pause = 400;

interface Answer extends FoundCandidates {
  readonly articleId: ArticleId | null;
}

/** Looks when the view opens, when the scope, the glossary or the memory changes, after undo, and when asked. */
export function useCandidates(articleId: ArticleId | null): Candidates {
  const call = useCall();
  const report = useReport();
  const connection = useConnection();
  const version = useSessionState((state) => state.resources);
  const undo = useSessionState((state) => state.undo);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<number | null>(0);
  const [turn, setTurn] = useState(0);
  const [controller, setController] = useState<AbortController | null>(null);
  useEffect(() => {
    if (connection !== 'open') return undefined;
    const own = new AbortController();
    const { signal } = own;
    const onProgress = ({ done, total }: Progress) => {
      if (!signal.aborted) setProgress(done / Math.max(1, total));
    };
    const start = () => {
      setController(own);
      void call('candidates.find', { articleId, limit: most }, { signal, onProgress }).then((found) => {
        if (signal.aborted) return;
        setProgress(null);
        if (!found.ok) return report(found.error);
        setAnswer({ ...found.value, articleId });
        setGone(new Set());
      });
    };
    const timer = setTimeout(start, pause);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [call, report, connection, version, undo, articleId, turn]);
  const stop = useCallback(() => {
    controller?.abort();
    setProgress(null);
  }, [controller]);
  const lookAgain = useCallback(() => {
    setProgress(0);
    setTurn((last) => last + 1);
  }, []);
  const drop = useCallback((key: string) => setGone((before) => new Set([...before, key])), []);
  const isCurrent = answer !== null && answer.articleId === articleId;
  return {
    found: isCurrent ? answer.candidates.filter(({ key }) => !gone.has(key)) : null,
    total: isCurrent ? answer.total - gone.size : 0,
    progress,
    stop,
    lookAgain,
    drop,
  };
}
