import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measured } from './measured.ts';
import { catalogueFolders } from './read-catalogue.ts';
import { drawReport, listGoals } from './report.ts';

/**
 * Measures the memory against a scan, OmegaT and plain SQLite, stage by stage, each in a process of its own so that the figures
 * of memory are those of the stage. `--catalogues DIR` adds a folder with Dutch gettext catalogues, `--sizes 10000,100000`
 * chooses, `--skip omegat,import` leaves stages out.
 */
const { values } = parseArgs({
  options: {
    catalogues: { type: 'string', multiple: true, default: [] },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    queries: { type: 'string', default: '500' },
    'scan-queries': { type: 'string', default: '500' },
    'omegat-queries': { type: 'string', default: '20' },
    threshold: { type: 'string', default: '70' },
    skip: { type: 'string', default: '' },
    out: { type: 'string', default: 'out/bench/memory.json' },
    keep: { type: 'string' },
  },
});
const folders = [...catalogueFolders, ...values.catalogues];
const skipped = new Set(values.skip.split(','));

function runStage<T>(name: string, ...args: readonly string[]): T {
  const script = join(import.meta.dirname, `stage-${name}.ts`);
  const output = execFileSync(process.execPath, ['--expose-gc', '--no-warnings', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as T;
}

function runOptional<T>(name: string, ...args: readonly string[]): T | null {
  return skipped.has(name) ? null : runStage<T | null>(name, ...args);
}

function measureSize(size: number): Measured {
  const folder = values.keep ? join(values.keep, String(size)) : mkdtempSync(join(tmpdir(), 'veerman-bench-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { threshold } = values;
  try {
    const insert = runStage<Measured['insert']>('insert', folder, String(size), values.queries, ...folders);
    const imported = runOptional<Measured['import']>('import', folder);
    runStage('workspace', folder);
    return {
      size,
      insert,
      import: imported,
      build: runStage('build', folder),
      search: runStage('search', folder, threshold),
      scan: runStage('scan', folder, threshold, values['scan-queries']),
      omegat: runOptional('omegat', folder, values['omegat-queries']),
      concordance: runOptional('concordance', folder),
      change: runStage('change', folder),
      confirm: runStage('confirm', folder),
    };
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

const measured: Measured[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  measured.push(measureSize(size));
  console.log(`${drawReport(measured)}\n`);
}
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify({ goals: listGoals(measured), measured }, null, 2)}\n`);
