import type { MemoryId } from '#shared/model/ids.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import type { Console, ExitCode } from './console.ts';

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
  if (found.length < new Set(names).size) return console.fail({ type: 'memory-unknown' });
  return found.map(({ id }) => id);
}
