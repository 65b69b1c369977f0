import type { MemoryId } from '#shared/model/ids.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { exitCodes, type Console, type ExitCode } from './console.ts';
import { say } from './words.ts';

/** The memories of these names; undefined where none is named. Where one is not known that is told, and the exit code given. */
export async function findMemories(
  console: Console,
  client: EngineClient,
  names: readonly string[] | undefined,
): Promise<readonly MemoryId[] | undefined | ExitCode> {
  if (!names) return undefined;
  const listed = await client.call('memories.list', {});
  if (!listed.ok) return console.fail(listed.error);
  const found = listed.value.filter(({ name }) => names.includes(name));
  const missing = names.find((name) => found.every((memory) => memory.name !== name));
  if (missing !== undefined) return failUnknown(console, missing, listed.value);
  return found.map(({ id }) => id);
}

/** Tells that no memory is called so, and which there are. */
export function failUnknown(console: Console, name: string, memories: readonly { readonly name: string }[]): ExitCode {
  const names = memories.map((memory) => memory.name).join(', ') || say(console.language, 'noMemories');
  console.tell('memoryNamed', { name, names });
  if (console.json) console.printJson({ error: { type: 'memory-unknown', name } });
  return exitCodes.findings;
}
