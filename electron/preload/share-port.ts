import { enginePortMessages } from '#shared/contract/desktop.ts';

interface PortSource {
  /** Asks main for a port. */
  readonly ask: () => void;
  readonly onPort: (take: (event: { readonly ports: readonly MessagePort[] }) => void) => void;
}

/** Hands the engine's port on to the page. It cannot cross the context bridge; a window message can carry it. */
export function sharePort({ ask, onPort }: PortSource): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === window && hasType(event.data, enginePortMessages.wanted)) ask();
  });
  onPort(({ ports }) => window.postMessage({ type: enginePortMessages.port }, window.location.origin, [...ports]));
}

function hasType(data: unknown, type: string): boolean {
  return typeof data === 'object' && data !== null && (data as { readonly type?: unknown }).type === type;
}
