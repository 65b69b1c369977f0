import { join } from 'node:path';

/** Where each host is, as `npm test` found or made it. */
interface HostSettings {
  readonly electron: { readonly folder: string; readonly file: string; readonly standIn: boolean };
  readonly packaged: { readonly file: string };
  readonly browser: { readonly file: string };
}

/** Settings from the environment; the tests cannot be run without them. */
export function readSettings(): HostSettings {
  const text = process.env['VEERMAN_E2E'];
  if (!text) throw new Error('run these tests by `npm test -- --e2e`, which provides what they need');
  return JSON.parse(text) as HostSettings;
}

/** The top of the checkout. */
export const top = join(import.meta.dirname, '..', '..', '..');

/** An environment in which the product speaks English and keeps to its own folder. */
export function testEnvironment(folder: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name, value]) => value !== undefined && name !== 'VEERMAN_E2E');
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    VEERMAN_DATA: join(folder, 'data'),
    LANG: 'en_GB.UTF-8',
    LANGUAGE: 'en_GB',
    LC_ALL: 'C.UTF-8',
  };
}
