import { createEngine, type Engine } from '#glossary/engine.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { createClient } from '#shared/rpc/create-client.ts';
import { connectInProcess } from '#shared/rpc/connect-in-process.ts';
import type { ClientMessage, ServerMessage } from '#shared/rpc/envelope.ts';
import { serve } from '#shared/rpc/serve.ts';
import { findResources } from '../resources.ts';

/** What a workspace that is not there means: the sample project, Veerman's own glossary and memory, or a failure. */
export type WhenMissing = 'sample' | 'starter' | 'fail';

/** The engine in this process, reached the way a page reaches it. */
export interface Session {
  readonly client: EngineClient;
  readonly engine: Engine;
  close(): Promise<void>;
}

/**
 * Opens the engine on a workspace; a workspace that will not open answers every call with its failure. `readsAhead`: false
 * for a command that does one thing, which then reads the memory only where it looks something up.
 */
export function openSession(workspace: string | null, whenMissing: WhenMissing, readsAhead = true): Session {
  const { seedsFolder, fontsFolder } = findResources();
  const engine = createEngine({ workspacePath: workspace, seedsFolder, fontsFolder, whenMissing, readsAhead });
  const [page, host] = connectInProcess<ServerMessage, ClientMessage>();
  serve(host, engine);
  const client = createClient(page);
  return {
    client,
    engine,
    close: async () => {
      client.close();
      await engine.close();
    },
  };
}
