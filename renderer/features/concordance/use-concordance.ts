import { useEffect, useRef, useState } from 'react';
import type { ConcordanceParams } from '#shared/contract/concordance.ts';
import type { ConcordanceHit, ConcordancePage } from '#shared/model/concordance.ts';
import type { Failure } from '#shared/model/failure.ts';
import { useSessionState } from '#renderer/session/hooks.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';

/** What the search has found so far. */
export type Found =
  | { readonly status: 'nothing-asked' }
  /** The first search of a workspace builds the index; `share` is 0–1. */
  | { readonly status: 'building'; readonly share: number }
  | { readonly status: 'failed'; readonly failure: Failure }
  | {
      readonly status: 'found';
      readonly asked: string;
      readonly hits: readonly ConcordanceHit[];
      readonly total: number;
    };

export interface ConcordanceSearch {
  readonly found: Found;
  /** True while an answer to what is typed now is on its way. */
  readonly isPending: boolean;
  /** Fetches the page that follows; does nothing where there is none. */
  readonly fetchMore: () => void;
}

/** Between the last key and the question: a search takes some milliseconds, so this is only for the hand. */
const pauseMs = 90;

/** Asks a moment after the last key; an answer that is no longer wanted is given up. Asked again when units change. */
export function useConcordance(params: ConcordanceParams): ConcordanceSearch {
  const call = useCall();
  const version = useSessionState((state) => state.resources);
  const asked = params.source || params.target ? JSON.stringify(params) : null;
  const [found, setFound] = useState<Found>({ status: 'nothing-asked' });
  const [answered, setAnswered] = useState<string | null>(null);
  const next = useRef<{ readonly after: string | null; readonly signal: AbortSignal } | null>(null);
  useEffect(() => {
    next.current = null;
    if (asked === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
      if (!signal.aborted) setFound({ status: 'building', share: total > 0 ? done / total : 0 });
    };
    const timer = setTimeout(() => {
      void call('memory.concordance', JSON.parse(asked) as ConcordanceParams, { signal, onProgress }).then((result) => {
        if (signal.aborted) return;
        setAnswered(asked);
        if (!result.ok) return setFound(readFailure(result.error));
        next.current = { after: result.value.next, signal };
        const { hits, total } = result.value;
        setFound({ status: 'found', asked, hits, total });
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [call, asked, version]);

  const fetchMore = () => {
    const place = next.current;
    if (!place?.after || asked === null) return;
    next.current = null;
    const page = { ...(JSON.parse(asked) as ConcordanceParams), after: place.after };
    void call('memory.concordance', page, { signal: place.signal }).then((result) => {
      if (place.signal.aborted || !result.ok) return;
      next.current = { after: result.value.next, signal: place.signal };
      setFound((before) => (before.status === 'found' ? addPage(before, result.value) : before));
    });
  };
  if (asked === null) return { found: { status: 'nothing-asked' }, isPending: false, fetchMore };
  return { found, isPending: answered !== asked, fetchMore };
}

/** A query that only says what must not be there is one that is not finished. */
function readFailure(failure: Failure): Found {
  return failure.type === 'query-without-words' ? { status: 'nothing-asked' } : { status: 'failed', failure };
}

function addPage(before: Extract<Found, { readonly status: 'found' }>, { hits }: ConcordancePage): Found {
  const known = new Set(before.hits.map(({ unitId }) => unitId));
  return { ...before, hits: [...before.hits, ...hits.filter(({ unitId }) => !known.has(unitId))] };
}
