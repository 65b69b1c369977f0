import type { SegmentId } from '#shared/model/ids.ts';
import type { Queue } from './queue.ts';
import { insertMatch } from './insert.ts';
import type { SessionParts } from './parts.ts';
import { liveTextOf, selectActiveRow } from './selectors.ts';
import type { SessionState } from './state.ts';

/** The setting: `on` puts the best exact match in by itself. */
export const insertExactKey = 'insertExact';

/**
 * Where the user wants that, the best match of 100 % or more goes into an empty row as a draft when the row is come to; once,
 * so that whoever empties the row again keeps it empty. It is an undo step like a match put in by key.
 */
export function watchExactMatches(parts: SessionParts, inOrder: Queue): void {
  const done = new Set<SegmentId>();
  parts.store.subscribe(() => {
    const id = findRowToFill(parts.store.get());
    if (id === null || done.has(id)) return;
    done.add(id);
    void inOrder(async () => {
      const state = parts.store.get();
      const best = state.aids?.matches.status === 'ready' ? state.aids.matches.value[0] : undefined;
      if (best && findRowToFill(state) === id) await insertMatch(parts, best);
    });
  });
}

/** The active row, where it is empty and its best match is exact; else null. */
export function findRowToFill(state: SessionState): SegmentId | null {
  const { settings, aids, activeId, view } = state;
  if (settings[insertExactKey] !== 'on' || view !== 'desk' || !activeId || aids?.segmentId !== activeId) return null;
  if (aids.matches.status !== 'ready' || (aids.matches.value[0]?.score ?? 0) < 100) return null;
  const row = selectActiveRow(state);
  return row && !row.locked && liveTextOf(state, activeId) === '' ? activeId : null;
}
