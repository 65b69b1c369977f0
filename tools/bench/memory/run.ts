import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueFolders } from './read-catalogue.ts';
import { drawReport, type Measured } from './report.ts';

/**
 * Measures the memory's lookup against a scan, stage by stage, each in a process of its own so that the figures of memory are
 * those of the stage. `--catalogues DIR` adds a folder with Dutch gettext catalogues, `--sizes 10000,100000` chooses.
 */
const { values } = parseArgs({
  options: {
    catalogues: { type: 'string', multiple: true, default: [] },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    queries: { type: 'string', default: '500' },
    'scan-queries': { type: 'string', default: '500' },
    'omegat-queries': { type: 'string', default: '20' },
    threshold: { type: 'string', default: '70' },
    out: { type: 'string', default: 'out/bench/memory.json' },
    keep: { type: 'string' },
  },
});
const folders = [...catalogueFolders, ...values.catalogues];

function runStage<T>(name: string, ...args: readonly string[]): T {
  const script = join(import.meta.dirname, `stage-${name}.ts`);
  const output = execFileSync(process.execPath, ['--expose-gc', '--no-warnings', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as T;
}

function measureSize(size: number): Measured {
  const folder = values.keep ? join(values.keep, String(size)) : mkdtempSync(join(tmpdir(), 'veerman-bench-'));
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'units.db'), { force: true });
  try {
    const insert = runStage<Measured['insert']>('insert', folder, String(size), values.queries, ...folders);
    const build = runStage<Measured['build']>('build', folder);
    const search = runStage<Measured['search']>('search', folder, values.threshold);
    const scan = runStage<Measured['scan']>('scan', folder, values.threshold, values['scan-queries']);
    const omegat = runStage<Measured['omegat']>('omegat', folder, values['omegat-queries']);
    return { size, insert, build, search, scan, omegat };
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

const measured: Measured[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  measured.push(measureSize(size));
  console.log(`${drawReport(measured)}\n`);
}
mkdirSync(join(values.out, '..'), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(measured, null, 2)}\n`);
