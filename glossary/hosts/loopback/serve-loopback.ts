import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { serve, type ServedEngine } from '#shared/rpc/serve.ts';
import { createSessionGate } from './session-gate.ts';
import { createSocketPort } from './socket-port.ts';
import { safeHeaders, sendStaticFile } from './static-files.ts';

/** A running workbench for a browser. */
export interface LoopbackHost {
  /** The address with its one-time token: `http://127.0.0.1:PORT/?token=…`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What to serve. */
export interface LoopbackOptions {
  readonly engine: ServedEngine;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** 0 or absent: a free port. */
  readonly port?: number;
}

/** Largest message of a page, in bytes: an imported file travels in one message, as base64. */
const maxPayload = 700_000_000;

/** Serves the page and the engine on 127.0.0.1, to the one browser that opens the printed address. */
export async function serveLoopback({ engine, pageFolder, port = 0 }: LoopbackOptions): Promise<LoopbackHost> {
  const server = createServer((request, response) => {
    answer(request, response).catch((bug: unknown) => {
      console.error(bug);
      response.destroy();
    });
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload });
  const actualPort = () => (server.address() as AddressInfo).port;
  const gate = createSessionGate(actualPort);

  async function answer(request: IncomingMessage, response: ServerResponse) {
    // Any program of this machine can send any line: `GET //` names no address at all.
    const url = URL.parse(request.url ?? '/', 'http://127.0.0.1');
    if (!url) {
      refuse(response);
      return;
    }
    const cookie = gate.redeem(request, url.searchParams.get('token') ?? '');
    if (cookie) response.writeHead(302, { ...safeHeaders, 'Set-Cookie': cookie, Location: '/' }).end();
    else if (!gate.admits(request)) refuse(response);
    else if (url.searchParams.has('token')) response.writeHead(302, { ...safeHeaders, Location: '/' }).end();
    else await sendStaticFile(pageFolder, url.pathname, response);
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A peer that hangs up in the middle is its own affair.
    socket.on('error', () => socket.destroy());
    if (request.url !== '/engine' || request.headers.origin === undefined || !gate.admits(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => serve(createSocketPort(webSocket), engine));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${actualPort()}/?token=${gate.token}`,
    port: actualPort(),
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One answer to all who may not come in, in both languages: their language is not known. */
function refuse(response: ServerResponse): void {
  response
    .writeHead(403, { ...safeHeaders, 'Content-Type': 'text/plain; charset=utf-8' })
    .end(
      'This address works once, in the browser that opened it first. Start Veerman again for a new one.\n' +
        'Dit adres werkt één keer, in de browser die het het eerst opende. Start Veerman opnieuw voor een nieuw adres.\n',
    );
}
