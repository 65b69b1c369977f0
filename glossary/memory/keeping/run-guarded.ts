import { createContext, Script, type Context } from 'node:vm';

/** How long a pattern may take over a page of texts, in milliseconds, before it counts as one that never ends. */
const patience = 1000;

const script = new Script('work()');
let context: (Context & { work?: () => unknown }) | null = null;

/**
 * Runs work that may never end, as a regular expression with repetitions inside repetitions does not; null where it took
 * too long. Only V8 can stop an expression from inside the same thread, and only in this way.
 */
export function runGuarded<T>(work: () => T): { readonly value: T } | null {
  context ??= createContext({});
  context.work = () => ({ value: work() });
  try {
    return script.runInContext(context, { timeout: patience }) as { readonly value: T };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}
