import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { out, standing } from '../places.mjs';

/** Runs the command line in this process: its standard output, its exit code, in the folder the user stands in. */
export async function run(args) {
  await build(['cli', 'fonts', ...(args.includes('serve') ? ['page'] : [])], { quiet: true });
  const program = join(out, 'cli', 'veerman.mjs');
  process.chdir(standing);
  process.argv = [process.argv[0], program, ...args];
  await import(pathToFileURL(program).href);
  return process.exitCode ?? 0;
}
