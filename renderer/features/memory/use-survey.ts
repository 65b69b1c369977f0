import { useEffect, useState } from 'react';
import type { UnitSurvey } from '#shared/contract/memory-units.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useSessionState } from '#renderer/session/hooks.ts';

/** Milliseconds between two looks while it is counted: time for everything else. */
const pause = 60;

/**
 * What is wrong with how many units; counted while this is shown, and again when units change. Null until it has begun.
 * It waits while there is something more urgent.
 */
export function useSurvey(memoryId: MemoryId | null, isWaiting: boolean): UnitSurvey | null {
  const call = useCall();
  const resources = useSessionState((state) => state.resources);
  const connection = useSessionState((state) => state.connection);
  const [survey, setSurvey] = useState<UnitSurvey | null>(null);
  useEffect(() => {
    if (connection !== 'open' || isWaiting) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const count = async () => {
      const memoryIds = memoryId === null ? null : [memoryId];
      for (;;) {
        const result = await call('units.survey', { memoryIds }, { signal });
        if (signal.aborted || !result.ok) return;
        setSurvey(result.value);
        if (result.value.complete) return;
        await new Promise((resolve) => setTimeout(resolve, pause));
        if (signal.aborted) return;
      }
    };
    void count();
    return () => controller.abort();
  }, [call, connection, resources, memoryId, isWaiting]);
  return survey;
}
