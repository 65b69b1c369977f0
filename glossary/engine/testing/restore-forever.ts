/** Makes backups and puts them back in turn until it is killed; prints a line before each and after each. */
import { createEngine } from '#glossary/engine.ts';
import { createClient } from '#shared/rpc/create-client.ts';
import { connectInProcess } from '#shared/rpc/connect-in-process.ts';
import type { ClientMessage, ServerMessage } from '#shared/rpc/envelope.ts';
import { serve } from '#shared/rpc/serve.ts';

const [workspacePath = '', seedsFolder = ''] = process.argv.slice(2);
const engine = createEngine({ workspacePath, seedsFolder, fontsFolder: '', whenMissing: 'sample' });
const [page, host] = connectInProcess<ServerMessage, ClientMessage>();
serve(host, engine);
const client = createClient(page);

for (let turn = 0; ; turn += 1) {
  const made = await client.call('backups.make', {});
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  process.stdout.write(`made ${turn}\n`);
  const listed = await client.call('backups.list', {});
  const wanted = listed.ok ? listed.value.backups.findLast(({ kind }) => kind === 'asked') : undefined;
  const restored = await client.call('backups.restore', { name: wanted?.name ?? '' });
  if (!restored.ok) throw new Error(JSON.stringify(restored.error));
  process.stdout.write(`restored ${turn}\n`);
}
