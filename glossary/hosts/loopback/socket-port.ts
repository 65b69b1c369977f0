import type { WebSocket } from 'ws';
import { decodeMessage, encodeMessage } from '#shared/rpc/codec.ts';
import type { Port } from '#shared/rpc/port.ts';

/** A WebSocket as a port. A text that is not a message closes the socket: nobody of ours sends one. */
export function createSocketPort<In, Out>(socket: WebSocket): Port<In, Out> {
  // A broken frame ends the socket, and the close tells the rest; unheard, the error would end the process.
  socket.on('error', () => {});
  return {
    send: (message) => {
      if (socket.readyState === socket.OPEN) socket.send(encodeMessage(message));
    },
    onMessage: (listener) => {
      socket.on('message', (data) => {
        const message = decodeOrNull(String(data));
        if (message === null) socket.close(1003, 'not a message');
        else listener(message as In);
      });
    },
    onClose: (listener) => {
      socket.once('close', listener);
    },
    close: () => socket.close(),
  };
}

function decodeOrNull(text: string): unknown {
  try {
    const message = decodeMessage(text);
    return typeof message === 'object' && message !== null && 'kind' in message ? message : null;
  } catch {
    return null;
  }
}
