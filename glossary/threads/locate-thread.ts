import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The file that a thread runs. From the sources: `worker.ts` beside the caller, whose address is `from`. In a build: the build
 * input `name` beside the bundle or one folder up from a chunk of it; outside an asar archive, where a thread could not load it.
 */
export function locateThread(from: string, name: `${string}.mjs`): URL {
  if (from.endsWith('.ts')) return new URL('worker.ts', from);
  const bundle = from.replace(/app\.asar(?=\/)/u, 'app.asar.unpacked');
  const places = [bundle, from].flatMap((base) => ['./', '../'].map((step) => new URL(step + name, base)));
  const found = places.find((place) => existsSync(fileURLToPath(place)));
  if (!found) throw new Error(`No ${name} beside ${fileURLToPath(from)}: the build is incomplete.`);
  return found;
}
