import type { Port } from '#shared/rpc/port.ts';
import type { RelayMessage } from '#electron/relay-message.ts';
import type { ParentListeners } from './serve-pages.ts';

interface Connection {
  readonly take: (message: unknown) => void;
  readonly end: () => void;
}

/** In a plain Node all connections share the pipe to main, which knows them by number. */
export function listenToRelay<In, Out>({ onConnect, onStop, onGone }: ParentListeners<In, Out>): void {
  const connections = new Map<number, Connection>();
  const send = (message: RelayMessage) => {
    if (process.connected) process.send?.(message);
  };
  process.on('message', (message: RelayMessage) => {
    if (message.kind === 'stop') return onStop();
    const { connection } = message;
    if (message.kind === 'message') return connections.get(connection)?.take(message.data);
    if (message.kind === 'close') {
      connections.get(connection)?.end();
      connections.delete(connection);
      return;
    }
    const { port, ...ends } = createRelayPort<In, Out>(
      (data) => send({ kind: 'message', connection, data }),
      () => send({ kind: 'close', connection }),
    );
    connections.set(connection, ends);
    onConnect(port);
  });
  process.on('disconnect', onGone);
}

function createRelayPort<In, Out>(
  send: (message: Out) => void,
  close: () => void,
): Connection & { port: Port<In, Out> } {
  const waiting: In[] = [];
  let listener = (message: In): void => void waiting.push(message);
  let tellClosed = (): void => {};
  return {
    take: (message) => listener(message as In),
    end: () => tellClosed(),
    port: {
      send,
      onMessage(next) {
        listener = next;
        waiting.splice(0).forEach(next);
      },
      onClose: (next) => void (tellClosed = next),
      close,
    },
  };
}
