/**
 * package-lock.json must name every optional package that another one asks for, even where the registry at hand has no
 * such package: npm leaves those out when it writes the file, and `npm ci` then refuses it on every fresh machine.
 * With `--mend` the missing entries are added: without a hash, for a platform that none of the present ones is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}
interface Lock {
  packages: Record<string, Entry>;
}

const file = join(import.meta.dirname, '..', '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;

const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isFound(name, place))
    .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
);

if (missing.length > 0 && process.argv.includes('--mend')) {
  for (const { name, version, dev } of missing) lock.packages[`node_modules/${name}`] = describe(name, version, dev);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`added ${missing.length} entries to package-lock.json`);
} else if (missing.length > 0) {
  console.log('package-lock.json lacks optional packages, so that `npm ci` refuses it on a fresh machine:');
  for (const { name, version } of missing) console.log(`  ${name}@${version}`);
  console.log('Mend it by: node tools/check/lock-file.ts --mend');
  process.exitCode = 1;
}

/** As Node looks for it: in the package's own node_modules, then in those above it. */
function isFound(name: string, place: string): boolean {
  if (Object.hasOwn(lock.packages, `${place === '' ? '' : `${place}/`}node_modules/${name}`)) return true;
  if (place === '') return false;
  const above = place.lastIndexOf('/node_modules/');
  return isFound(name, above < 0 ? '' : place.slice(0, above));
}

/** What such a package says of itself, which its name says too: `…-linux-arm64-gnu`. */
function describe(name: string, version: string, dev: boolean): Entry {
  const parts = /-(android|darwin|freebsd|linux|openharmony|win32|wasm32)-(\w+)(?:-(\w+))?$/.exec(name);
  const [, os, cpu, kind] = parts ?? [];
  if (!os || !cpu) throw new Error(`cannot tell the platform of ${name}`);
  const libc = kind === 'musl' ? ['musl'] : kind?.startsWith('gnu') ? ['glibc'] : null;
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(os === 'linux' && libc ? { libc } : {}),
    optional: true,
    os: [os],
  };
}
