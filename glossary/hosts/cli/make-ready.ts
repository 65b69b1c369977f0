import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { exitCodes, type ExitCode } from './console.ts';
import { withEngine, type CommandContext } from './context.ts';

/** More units than this are made ready by a process of its own: what that takes is not on top of the import's memory. */
const many = 20_000;
/** What is made ready is mostly outside the heap; a small nursery keeps the rest small too. */
const lean = '--max-semi-space-size=4';

/** `memory prepare`: makes the memory ready to be searched, so that no later start has any of it to do. */
export async function prepareMemory(context: CommandContext, only?: 'matches' | 'words'): Promise<ExitCode> {
  return withEngine(context, 'fail', async (client) => {
    const settled = await client.call('memory.settle', { only });
    return settled.ok ? exitCodes.done : context.console.fail(settled.error);
  });
}

/** Makes matches ready after so many units came in, and says so where it takes a while. */
export async function makeReady(context: CommandContext, units: number): Promise<void> {
  const slow = setTimeout(() => context.console.tell('makingReady'), 1000);
  // The concordance is made when words are first looked for, or by `memory prepare`.
  if (units > many) await prepareApart(context);
  else await prepareMemory(context, 'matches');
  clearTimeout(slow);
}

async function prepareApart({ workspace }: CommandContext): Promise<void> {
  const program = process.argv[1] ?? '';
  const named = workspace === null ? [] : ['--workspace', workspace];
  const words = [...process.execArgv, lean, program, 'memory', 'prepare', '--only', 'matches', ...named];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  // Where it cannot be started the next search does the same.
  await Promise.race([once(child, 'exit'), once(child, 'error')]);
}
