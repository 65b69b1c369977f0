import { decodeMessage, encodeMessage } from '#shared/rpc/codec.ts';
import type { ClientMessage, ServerMessage } from '#shared/rpc/envelope.ts';
import type { Port } from '#shared/rpc/port.ts';

/** An open socket to the loopback host. */
export function wrapWebSocket(socket: WebSocket): Port<ServerMessage, ClientMessage> {
  const early: ServerMessage[] = [];
  let deliver = (message: ServerMessage): void => void early.push(message);
  socket.addEventListener('message', (event: MessageEvent<string>) => {
    deliver(decodeMessage(event.data) as ServerMessage);
  });
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(encodeMessage(message));
    },
    onMessage: (listener) => {
      deliver = listener;
      for (const message of early.splice(0)) listener(message);
    },
    onClose: (listener) => {
      if (socket.readyState === WebSocket.CLOSED) listener();
      else socket.addEventListener('close', listener, { once: true });
    },
    close: () => socket.close(),
  };
}
