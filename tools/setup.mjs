/**
 * The one entrance for every npm script: makes sure that the packages are there and that Node is new enough, then runs
 * the command. Plain Node without packages, since it runs before there are any.
 */
import { ensureInstalled } from './setup/install.mjs';
import { preferProjectTools, rerunUnderProjectNode } from './setup/node.mjs';
import { say, SetupError } from './setup/say.mjs';

const commands = ['start', 'dev', 'test', 'check', 'build', 'package', 'bench', 'robot', 'veerman'];
const [command = '', ...args] = process.argv.slice(2);

try {
  if (!commands.includes(command)) throw new SetupError(`usage: node tools/setup.mjs ${commands.join('|')} [options]`);
  await ensureInstalled();
  preferProjectTools();
  const elsewhere = await rerunUnderProjectNode(process.argv.slice(1));
  if (elsewhere !== null) process.exitCode = elsewhere;
  else {
    const { run } = await import(`./setup/commands/${command}.mjs`);
    process.exitCode = await run(args);
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
