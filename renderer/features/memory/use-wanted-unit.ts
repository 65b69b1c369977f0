import { useEffect, useRef } from 'react';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useSessionState } from '#renderer/session/hooks.ts';
import type { SessionState } from '#renderer/session/state.ts';
import type { useScreen } from './use-screen.ts';
import type { UnitListHandle } from './use-unit-list.ts';

/** Another part of the workbench asked for a unit: all units are listed, and this one is gone to as soon as its place is known. */
export function useWantedUnit(
  { query, showAll }: ReturnType<typeof useScreen>,
  list: UnitListHandle,
  goTo: (place: number) => void,
): void {
  const call = useCall();
  const wanted = useSessionState((state) => state.unit);
  const done = useRef<typeof wanted>(shownLast);
  const latest = useRef({ showAll, goTo });
  useEffect(() => {
    latest.current = { showAll, goTo };
  });
  const { memoryIds, text, problems, who, document, language, from, to, agreement } = query.filter;
  const isWhole =
    [memoryIds, text, who, document, language, from, to, agreement, query.replacement].every((each) => each === null) &&
    problems.length === 0;
  useEffect(() => {
    if (wanted !== null && wanted !== done.current && !isWhole) latest.current.showAll();
  }, [wanted, isWhole]);
  const listId = isWhole && list.isOfQuery ? (list.state?.listId ?? null) : null;
  useEffect(() => {
    if (wanted === null || wanted === done.current || listId === null) return undefined;
    const controller = new AbortController();
    void call('units.place', { listId, unitId: wanted.id }, { signal: controller.signal }).then((place) => {
      if (controller.signal.aborted || !place.ok) return;
      done.current = wanted;
      shownLast = wanted;
      if (place.value !== null) latest.current.goTo(place.value);
    });
    return () => controller.abort();
  }, [call, wanted, listId]);
}

/** What was asked for once is not gone to again whenever somebody comes back to the screen. */
let shownLast: SessionState['unit'] = null;
