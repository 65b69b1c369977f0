import type { WebContents } from 'electron';
import { createAllowance } from '../allowance.ts';

/** Loads the page again when its process died; what was typed is with the engine. A page that keeps dying is left alone. */
export function reviveCrashedPage(contents: WebContents): void {
  const allowed = createAllowance(3, 60_000);
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    console.error(`veerman: the page's process ended (${reason}, ${exitCode})`);
    if (allowed(Date.now())) contents.reload();
  });
}
