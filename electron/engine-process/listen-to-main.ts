import type { MessagePortMain, ParentPort } from 'electron';
import type { Port } from '#shared/rpc/port.ts';
import type { ParentListeners } from './serve-pages.ts';

/** In a utility process main hands over the page's port itself. The process ends with main by Chromium's own doing. */
export function listenToMain<In, Out>(parent: ParentPort, { onConnect, onStop }: ParentListeners<In, Out>): void {
  parent.on('message', ({ data, ports }) => {
    const [port] = ports;
    if (port) onConnect(wrapElectronPort(port));
    else if ((data as { readonly kind?: string }).kind === 'stop') onStop();
  });
}

function wrapElectronPort<In, Out>(port: MessagePortMain): Port<In, Out> {
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      port.on('message', ({ data }) => listener(data as In));
      port.start();
    },
    onClose: (listener) => void port.once('close', listener),
    close: () => port.close(),
  };
}
