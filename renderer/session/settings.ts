import type { Settings } from '#shared/contract/workspace.ts';
import type { SessionContext } from './context.ts';

const cacheKey = 'veerman.settings';

/** The settings of the last visit, so that the first paint already has the right theme and language. */
export function readCachedSettings(): Settings {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(cacheKey) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Settings) : {};
  } catch {
    return {};
  }
}

/** A convenience only: a browser may refuse to store, and the engine has the settings anyway. */
export function cacheSettings(settings: Settings): void {
  try {
    localStorage.setItem(cacheKey, JSON.stringify(settings));
  } catch {
    // See above.
  }
}

/** Takes effect at once; kept in the workspace. */
export async function saveSetting(context: SessionContext, key: string, value: string): Promise<void> {
  const settings = { ...context.store.get().settings, [key]: value };
  context.store.set({ settings });
  cacheSettings(settings);
  const result = await context.call('workspace.saveSetting', { key, value });
  if (!result.ok) context.report(result.error);
}
