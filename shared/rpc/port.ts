/**
 * One end of a two-way channel of structured-cloneable messages. Electron's MessagePort, a forked process and a
 * WebSocket are wrapped as one of these; nothing above knows which it is.
 */
export interface Port<In, Out> {
  send(message: Out): void;
  /** At most one listener; messages that came before it was set are delivered then. */
  onMessage(listener: (message: In) => void): void;
  /** Called once when the other end is gone. */
  onClose(listener: () => void): void;
  close(): void;
}
