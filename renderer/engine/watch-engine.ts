import { enginePortMessage, type Desktop } from '#shared/contract/desktop.ts';
import { createClient, type EngineClient } from '#shared/rpc/create-client.ts';
import { readDesktop } from './desktop.ts';
import { wrapMessagePort } from './wrap-message-port.ts';
import { wrapWebSocket } from './wrap-web-socket.ts';

/** What the page hears of the engine's comings and goings. */
export interface EngineWatcher {
  /** A fresh engine. The one before, if any, is gone. */
  onClient(client: EngineClient): void;
  onGone(): void;
}

export interface EngineWatch {
  /** Tries now; does nothing on the desktop, where the shell hands over a port by itself. */
  retry(): void;
}

/** Finds the engine by the way that this host has, and finds it again each time it was lost. */
export function watchEngine(watcher: EngineWatcher): EngineWatch {
  const desktop = readDesktop();
  return desktop ? watchPorts(watcher, desktop) : watchSocket(watcher);
}

function watchPorts(watcher: EngineWatcher, desktop: Desktop): EngineWatch {
  let current: EngineClient | null = null;
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const port = event.ports[0];
    if (event.source !== window || !isPortMessage(event.data) || !port) return;
    const before = current;
    const client = createClient(wrapMessagePort(port));
    current = client;
    // A port replaces the one before, whose calls must not wait for ever.
    before?.close();
    client.onGone(() => {
      if (current === client) watcher.onGone();
    });
    watcher.onClient(client);
  });
  desktop.connectEngine();
  return { retry: () => desktop.connectEngine() };
}

function isPortMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === enginePortMessage;
}

/** Milliseconds between two attempts: the first pause, and the longest after it has doubled a few times. */
const firstPause = 250;
const longestPause = 5000;

function watchSocket(watcher: EngineWatcher): EngineWatch {
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let connected = false;

  const connect = () => {
    clearTimeout(timer);
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/engine`);
    socket.addEventListener('open', () => {
      pause = firstPause;
      connected = true;
      watcher.onClient(createClient(wrapWebSocket(socket)));
    });
    // A refused attempt ends in `close` too.
    socket.addEventListener('close', () => {
      if (connected) watcher.onGone();
      connected = false;
      timer = setTimeout(connect, pause);
      pause = Math.min(pause * 2, longestPause);
    });
  };

  connect();
  return {
    retry: () => {
      if (connected) return;
      pause = firstPause;
      clearTimeout(timer);
      connect();
    },
  };
}
