import { join } from 'node:path';
import { standing, top } from '../places.mjs';
import { run as runProgram } from '../run.mjs';

/** Types with a robot and kills what it types into; the arguments are its own. */
export async function run(args) {
  const program = join(top, 'tools', 'robot', 'run.mjs');
  return runProgram(process.execPath, ['--no-warnings', program, ...args], { cwd: standing });
}
