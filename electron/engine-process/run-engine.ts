import { createEngine } from '#glossary/engine.ts';
import type { ClientMessage, ServerMessage } from '#shared/rpc/envelope.ts';
import { serve } from '#shared/rpc/serve.ts';
import { listenToMain } from './listen-to-main.ts';
import { listenToRelay } from './listen-to-relay.ts';
import { readEngineOptions } from './read-engine-options.ts';
import { servePages } from './serve-pages.ts';

// A file that is named but not there becomes the sample project, as with `veerman serve`.
const engine = createEngine({ ...readEngineOptions(), whenMissing: 'sample' });

const pages = servePages<ClientMessage, ServerMessage>({
  serve: (port) => serve(port, engine),
  end: () => {
    void engine.rest().then(() => {
      engine.close();
      process.exit(0);
    });
  },
});
// A terminal's Ctrl+C reaches every process of the group; the shell hears it too, and says when to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

if (process.parentPort) listenToMain(process.parentPort, pages);
else listenToRelay(pages);
