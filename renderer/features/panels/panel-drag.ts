import { useSyncExternalStore } from 'react';
import type { PanelId } from '#renderer/session/layout.ts';

let dragged: PanelId | null = null;
const listeners = new Set<() => void>();

/** The panel that is being dragged to another place; null while none is. */
export const readDragged = (): PanelId | null => dragged;

export function setDragged(id: PanelId | null): void {
  dragged = id;
  for (const listener of listeners) listener();
}

export function useDragged(): PanelId | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, readDragged);
}
