import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { standing, top } from '../places.mjs';
import { run as runProgram } from '../run.mjs';
import { SetupError } from '../say.mjs';

/** Runs one of the benches in tools/bench, by name; the rest of the arguments are its own. */
export async function run([name = '', ...args]) {
  const program = join(top, 'tools', 'bench', name, 'run.ts');
  if (!/^[a-z-]+$/.test(name) || !existsSync(program)) throw new SetupError(`there is no bench named "${name}"`);
  return runProgram(process.execPath, ['--no-warnings', program, ...args], { cwd: standing });
}
