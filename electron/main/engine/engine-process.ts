import type { MessagePortMain } from 'electron';

/** One running engine process, whichever way it was forked. */
export interface EngineProcess {
  /** Gives the engine its end of a channel whose other end the page has. */
  connect(port: MessagePortMain): void;
  /** Called once when the process has ended, wanted or not. */
  onExit(listener: (code: number | null) => void): void;
  /** Asks it to finish what is running, close the workspace and end. */
  askToStop(): void;
  kill(): void;
}
