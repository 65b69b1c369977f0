import { createAfterPaint } from './after-paint.ts';

/** A value outside React that components can watch. `set` takes what changes; nothing is told when nothing changes. */
export interface Store<S> {
  get(): S;
  set(change: Partial<S>): void;
  /**
   * The same, but who watches is told once the next frame is on the screen, or with the next `set`: for what the user
   * sees already, such as a key in the editor.
   */
  setSeen(change: Partial<S>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const later = createAfterPaint(tell);
  /** False where nothing changes. */
  const take = (change: Partial<S>): boolean => {
    const keys = Object.keys(change) as (keyof S)[];
    if (keys.every((key) => Object.is(change[key], state[key]))) return false;
    state = { ...state, ...change };
    return true;
  };
  return {
    get: () => state,
    set: (change) => {
      if (!take(change)) return;
      later.stop();
      tell();
    },
    setSeen: (change) => {
      if (take(change)) later.ask();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
