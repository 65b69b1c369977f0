import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { WebSocket } from 'ws';
import { connectInProcess } from '#shared/rpc/connect-in-process.ts';
import { createClient, type EngineClient } from '#shared/rpc/create-client.ts';
import type { ClientMessage, ServerMessage } from '#shared/rpc/envelope.ts';
import type { Port } from '#shared/rpc/port.ts';
import { serve, type ServedEngine } from '#shared/rpc/serve.ts';
import { createSocketPort } from '../loopback/socket-port.ts';
import { serveLoopback } from '../loopback/serve-loopback.ts';
import { findResources } from '../resources.ts';

/** A client joined to an engine by one of the transports. */
export interface Joined {
  readonly client: EngineClient;
  /** Cuts the connection from the engine's side, as a crash would. */
  cut(): Promise<void>;
}

/** Every way a page can reach the engine, as far as plain Node can go; Electron's own ports are driven end to end. */
export const transports: Readonly<Record<string, (engine: ServedEngine) => Promise<Joined>>> = {
  'in process': async (engine) => {
    const [page, host] = connectInProcess<ServerMessage, ClientMessage>();
    serve(host, engine);
    return { client: createClient(page), cut: async () => host.close() };
  },
  'message channel (structured clone)': async (engine) => {
    const { port1, port2 } = new MessageChannel();
    serve(wrapMessagePort<ClientMessage, ServerMessage>(port1), engine);
    return {
      client: createClient(wrapMessagePort<ServerMessage, ClientMessage>(port2)),
      cut: async () => port1.close(),
    };
  },
  'WebSocket on the loopback host': async (engine) => {
    const host = await serveLoopback({ engine, pageFolder: findResources().pageFolder });
    const redeemed = await fetch(host.url, { redirect: 'manual' });
    const cookie = redeemed.headers.get('set-cookie')?.split(';')[0] ?? '';
    const socket = new WebSocket(`ws://127.0.0.1:${host.port}/engine`, {
      headers: { cookie, origin: `http://127.0.0.1:${host.port}` },
    });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return { client: createClient(createSocketPort(socket)), cut: () => host.close() };
  },
};

function wrapMessagePort<In, Out>(port: MessagePort): Port<In, Out> {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', listener),
    onClose: (listener) => void port.once('close', listener),
    close: () => port.close(),
  };
}
