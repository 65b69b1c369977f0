import { createEngine } from '#glossary/engine.ts';
import type { ClientMessage, ServerMessage } from '#shared/rpc/envelope.ts';
import { serve } from '#shared/rpc/serve.ts';
import { listenToMain } from './listen-to-main.ts';
import { listenToRelay } from './listen-to-relay.ts';
import { servePages } from './serve-pages.ts';

type EngineOptions = Parameters<typeof createEngine>[0];

// The last word, because how many stand before it differs between the two ways of forking.
const engine = createEngine(JSON.parse(process.argv.at(-1) ?? '') as EngineOptions);

const pages = servePages<ClientMessage, ServerMessage>({
  serve: (port) => serve(port, engine),
  end: () => {
    engine.close();
    process.exit(0);
  },
});
if (process.parentPort) listenToMain(process.parentPort, pages);
else listenToRelay(pages);
