import { enginePortMessage } from '#shared/contract/desktop.ts';

interface PortSource {
  /** Asks main for a port. */
  readonly ask: () => void;
  readonly onPort: (take: (event: { readonly ports: readonly MessagePort[] }) => void) => void;
}

/**
 * Asks for the engine's port while the page still loads, and hands it on when the page listens, which the returned function
 * says. It cannot cross the context bridge; a window message can carry it.
 */
export function sharePort({ ask, onPort }: PortSource): () => void {
  let listens = false;
  let waiting: readonly MessagePort[] | null = null;
  const handOver = () => {
    if (!listens || !waiting) return;
    window.postMessage({ type: enginePortMessage }, window.location.origin, [...waiting]);
    waiting = null;
  };
  onPort(({ ports }) => {
    // One that nobody listened to is replaced like any other.
    waiting?.forEach((port) => port.close());
    waiting = ports;
    handOver();
  });
  ask();
  return () => {
    if (listens) return ask();
    listens = true;
    handOver();
  };
}
