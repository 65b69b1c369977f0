import { useEffect, useState } from 'react';
import type { Candidate, EnglishProposal } from '#shared/model/candidate.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useConnection } from '#renderer/session/hooks.ts';

/** English by candidate; what is not in it yet is being looked for. */
export type EnglishByKey = ReadonlyMap<string, readonly EnglishProposal[]>;

/** Candidates asked about in one go: the first ones have their English at once. */
const atOnce = 15;
const mostForms = 20;

interface Asked {
  readonly keys: readonly string[];
  readonly candidates: ReturnType<typeof toQuestion>[];
}

/** The English of candidates, from the top of the list down. */
export function useEnglish(candidates: readonly Candidate[] | null): EnglishByKey {
  const call = useCall();
  const connection = useConnection();
  const [known, setKnown] = useState<EnglishByKey>(new Map());
  const next = candidates?.filter(({ key }) => !known.has(key)).slice(0, atOnce) ?? [];
  // As text, so that the same question is the same whenever the list is read again.
  const asked =
    next.length === 0 ? null : JSON.stringify({ keys: next.map(({ key }) => key), candidates: next.map(toQuestion) });
  useEffect(() => {
    if (asked === null || connection !== 'open') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const { keys, candidates: questions } = JSON.parse(asked) as Asked;
    void call('candidates.english', { candidates: questions }, { signal }).then((answer) => {
      if (signal.aborted) return;
      const found = answer.ok ? answer.value : [];
      setKnown((before) => new Map([...before, ...keys.map((key, at) => [key, found[at] ?? []] as const)]));
    });
    return () => controller.abort();
  }, [call, connection, asked]);
  return known;
}

function toQuestion({ dutch, forms, places }: Candidate) {
  return {
    dutch,
    forms: forms.slice(0, mostForms),
    places: places.map(({ segmentId, source, range }) => ({
      segmentId,
      source,
      range: [range[0], range[1]] as [number, number],
    })),
  };
}
