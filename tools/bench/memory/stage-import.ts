import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFiles, readStageArguments } from './corpus-files.ts';
import { round } from './figures.ts';

/**
 * Stage 7: imports the TMX file of stage 1 into a new workspace by the command line, in a process of its own. What the same
 * program takes to import one unit that is there already is taken off the time, and told beside the peak.
 */
const [folder] = readStageArguments();
const root = join(import.meta.dirname, '../../..');
const workspace = join(folder, 'imported.sqlite');
const peakFile = join(folder, 'peak.txt');

function runProgram(...words: readonly string[]): { readonly ms: number; readonly peak: number } {
  const start = performance.now();
  const hook = join(import.meta.dirname, 'peak-hook.ts');
  const run = spawnSync(
    process.execPath,
    ['--no-warnings', '--import', hook, join(root, 'glossary/hosts/cli.ts'), ...words, '--workspace', workspace],
    { cwd: root, encoding: 'utf8', env: { ...process.env, VEERMAN_BENCH_PEAK: peakFile }, maxBuffer: 2 ** 28 },
  );
  const ms = performance.now() - start;
  if (run.status !== 0)
    throw new Error(`${words.join(' ')}: ${run.status}\n${run.stdout.slice(-2000)}${run.stderr.slice(-2000)}`);
  return { ms, peak: Math.round(Number(readFileSync(peakFile, 'utf8')) / 1024) };
}

function removeWorkspace(): void {
  for (const end of ['', '-wal', '-shm', '-lock', '-index'])
    rmSync(`${workspace}${end}`, { recursive: true, force: true });
}

removeWorkspace();
const empty = join(folder, 'one.tmx');
const whole = readFileSync(corpusFiles(folder).tmx).subarray(0, 4096).toString('utf8');
writeFileSync(empty, `${whole.slice(0, whole.indexOf('</tu>') + 5)}</body></tmx>`);
// The first makes the workspace.
runProgram('memory', 'import', empty);
const idle = runProgram('memory', 'import', empty);
const imported = runProgram('memory', 'import', corpusFiles(folder).tmx);
removeWorkspace();
console.log(
  JSON.stringify({
    importMs: round(imported.ms - idle.ms),
    wholeMs: round(imported.ms),
    peak: imported.peak,
    idlePeak: idle.peak,
  }),
);
