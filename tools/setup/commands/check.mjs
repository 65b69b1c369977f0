import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../places.mjs';
import { capture } from '../run.mjs';
import { say } from '../say.mjs';

const modules = join(top, 'node_modules');
const node = process.execPath;
const tsc = join(modules, 'typescript', 'bin', 'tsc');
const eslint = join(modules, 'eslint', 'bin', 'eslint.js');
const prettier = join(modules, 'prettier', 'bin', 'prettier.cjs');

const checks = [
  { name: 'lint, layers', args: [eslint, '.', '--max-warnings', '0'] },
  ...['shared', 'glossary', 'electron', 'renderer', 'tools'].map((part) => ({
    name: `types ${part}`,
    args: [tsc, '-p', part],
  })),
  { name: 'format', args: [prettier, '--check', '.'] },
  ...ownChecks(),
];

/** Every program in tools/check is a check of its own, named after its file; it fails by its exit code. */
function ownChecks() {
  const folder = join(top, 'tools', 'check');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /(?<!\.test)\.(mjs|ts)$/.test(file)) : [];
  return files.sort().map((file) => ({ name: file.replace(/\.\w+$/, ''), args: [join(folder, file)] }));
}

/** Runs all checks, two at a time, and says at the end which failed; one that fails does not hide the others. */
export async function run() {
  const waiting = [...checks];
  const failed = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const begin = Date.now();
      const { code, output } = await capture(node, check.args);
      const seconds = ((Date.now() - begin) / 1000).toFixed(1);
      if (code !== 0) failed.push(check.name);
      process.stdout.write(
        `${code === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)\n${code === 0 ? '' : output}`,
      );
    }
  };
  await Promise.all([work(), work()]);
  if (failed.length > 0) say(`${failed.length} of ${checks.length} checks failed: ${failed.join(', ')}`);
  else say(`all ${checks.length} checks passed`);
  return failed.length > 0 ? 1 : 0;
}
