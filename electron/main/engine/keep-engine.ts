import { MessageChannelMain, type WebContents } from 'electron';
import { channels } from '#electron/channels.ts';
import { createAllowance } from '../allowance.ts';
import type { EngineProcess } from './engine-process.ts';

/** The engine as the shell sees it: always there, or on its way back. */
export interface KeptEngine {
  /** Gives the page a fresh port, now and each time the engine had to be started again. */
  connect(page: WebContents): void;
  /** The workspace to open when the engine has to be started again. */
  remember(workspacePath: string): void;
  /** Ends it in good order, or by force when it takes too long. */
  stop(): Promise<void>;
}

interface KeepOptions {
  readonly workspacePath: string | null;
  readonly startProcess: (workspacePath: string | null) => EngineProcess;
  /** Asked when the engine died too often; true = try once more. */
  readonly askToTryAgain: () => Promise<boolean>;
}

const restarts = 3;
const within = 60_000;
/** Longer than the slowest closing of a large workspace; then force, which loses nothing that was acknowledged. */
const patience = 8_000;

/** Starts the engine, and starts it again when it dies: its workspace survives that, and the page only waits a moment. */
export function keepEngine({ startProcess, askToTryAgain, ...options }: KeepOptions): KeptEngine {
  const allowed = createAllowance(restarts, within);
  const pages = new Set<WebContents>();
  let { workspacePath } = options;
  let stopping = false;
  let running: EngineProcess | null = null;

  const connect = (page: WebContents) => {
    if (!running || page.isDestroyed()) return;
    const { port1, port2 } = new MessageChannelMain();
    running.connect(port2);
    page.postMessage(channels.enginePort, null, [port1]);
  };
  const start = () => {
    const started = startProcess(workspacePath);
    running = started;
    started.onExit((code) => {
      running = null;
      if (!stopping) void restart(code);
    });
    pages.forEach(connect);
  };
  const restart = async (code: number | null) => {
    console.error(`veerman: the engine ended unexpectedly (${code ?? 'killed'}); starting it again`);
    if (allowed(Date.now()) || (await askToTryAgain())) start();
  };

  start();
  return {
    connect(page) {
      if (!pages.has(page)) {
        pages.add(page);
        page.once('destroyed', () => pages.delete(page));
      }
      connect(page);
    },
    remember: (path) => void (workspacePath = path),
    async stop() {
      stopping = true;
      if (running) await stopProcess(running);
    },
  };
}

async function stopProcess(engine: EngineProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => engine.onExit(() => resolve()));
  engine.askToStop();
  const force = setTimeout(() => engine.kill(), patience);
  await ended;
  clearTimeout(force);
}
