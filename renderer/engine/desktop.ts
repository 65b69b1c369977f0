import type { Desktop } from '#shared/contract/desktop.ts';

declare global {
  interface Window {
    /** Set by the preload script; absent in a browser. */
    readonly veermanDesktop?: Desktop;
  }
}

/** The desktop shell, or null in a browser. */
export function readDesktop(): Desktop | null {
  return window.veermanDesktop ?? null;
}
