import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from './check-keys.ts';

const root = join(import.meta.dirname, '../../..');

/** Every source file of the page, without tests and without the locales themselves. */
export function readPageSources(): readonly SourceText[] {
  return globSync('renderer/**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !path.includes('.test.') && !/i18n[\\/]locales[\\/]/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
