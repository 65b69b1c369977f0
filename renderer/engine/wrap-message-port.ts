import type { ClientMessage, ServerMessage } from '#shared/rpc/envelope.ts';
import type { Port } from '#shared/rpc/port.ts';

/** The page's end of the channel to the engine process. */
export function wrapMessagePort(port: MessagePort): Port<ServerMessage, ClientMessage> {
  let tellClosed = () => {};
  port.addEventListener('close', () => tellClosed(), { once: true });
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      // Setting the handler starts the port; what came before was kept by the browser.
      port.onmessage = (event) => listener(event.data as ServerMessage);
    },
    onClose: (listener) => {
      tellClosed = listener;
    },
    close: () => {
      port.close();
      // Closing tells the other side only.
      tellClosed();
    },
  };
}
