import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFiles, readStageArguments } from './corpus-files.ts';
import { round } from './figures.ts';

/**
 * Stage 7: imports the TMX file of stage 1 into a new workspace by the built command line, as users run it, in a process of its own. The units are in
 * the memory, for good, when the report is printed: that is the time of the import. After it the program makes the index ready
 * for lookups, which is told beside it. What the same program takes to import one unit that is there already is taken off.
 */
const [folder] = readStageArguments();
const root = join(import.meta.dirname, '../../..');
const workspace = join(folder, 'imported.sqlite');
const peakFile = join(folder, 'peak.txt');

interface Run {
  readonly reportedMs: number;
  readonly endedMs: number;
  /** MB by the time of the report, and in all. */
  readonly peaks: readonly [reported: number, ended: number];
}

async function importFile(file: string): Promise<Run> {
  const hook = join(import.meta.dirname, 'peak-hook.mjs');
  const program = join(root, 'out/cli/veerman.mjs');
  const words = ['memory', 'import', file, '--json', '--workspace', workspace];
  const start = performance.now();
  const run = spawn(process.execPath, ['--no-warnings', '--import', hook, program, ...words], {
    cwd: root,
    env: { ...process.env, VEERMAN_BENCH_PEAK: peakFile },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const reported = once(run.stdout, 'data').then(() => performance.now() - start);
  run.stdout.resume();
  const [code] = (await once(run, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the import of ${file} ended with ${code}`);
  const [atReport, atEnd] = JSON.parse(readFileSync(peakFile, 'utf8')) as [number, number];
  const peaks = [Math.round(atReport / 1024), Math.round(atEnd / 1024)] as const;
  return { reportedMs: await reported, endedMs: performance.now() - start, peaks };
}

function removeWorkspace(): void {
  for (const end of ['', '-wal', '-shm', '-lock', '-index']) {
    rmSync(`${workspace}${end}`, { recursive: true, force: true });
  }
}

function readStart(path: string): string {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(8192);
  const length = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes.toString('utf8', 0, length);
}

const buildProgram = `import('./tools/setup/build.mjs').then(({ build }) => build(['cli'], { quiet: true }))`;
execFileSync(process.execPath, ['-e', buildProgram], { cwd: root, stdio: ['ignore', 2, 2] });
removeWorkspace();
const single = join(folder, 'one.tmx');
const beginning = readStart(corpusFiles(folder).tmx);
writeFileSync(single, `${beginning.slice(0, beginning.indexOf('</tu>') + 5)}</body></tmx>`);
// The first makes the workspace.
await importFile(single);
const idle = await importFile(single);
const imported = await importFile(corpusFiles(folder).tmx);
removeWorkspace();
console.log(
  JSON.stringify({
    importMs: round(imported.reportedMs - idle.reportedMs),
    readyMs: round(imported.endedMs - imported.reportedMs),
    peak: imported.peaks[0],
    peakWithIndex: imported.peaks[1],
    idlePeak: idle.peaks[0],
  }),
);
