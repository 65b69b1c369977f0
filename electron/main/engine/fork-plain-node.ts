import type { MessagePortMain } from 'electron';
import { fork } from 'node:child_process';
import type { RelayMessage } from '#electron/relay-message.ts';
import type { EngineOptions } from '#electron/engine-options.ts';
import type { EngineProcess } from './engine-process.ts';

/**
 * The way round for the stand-in runtime, whose own processes cannot load SQLite: a plain Node runs the same engine and
 * main carries the messages.
 */
export function forkPlainNode(node: string, file: string, options: EngineOptions): EngineProcess {
  const child = fork(file, [JSON.stringify(options)], { execPath: node, execArgv: [], serialization: 'advanced' });
  const ports = new Map<number, MessagePortMain>();
  let last = 0;
  const send = (message: RelayMessage) => {
    if (child.connected) child.send(message, () => {});
  };
  child.on('message', (message: RelayMessage) => {
    if (message.kind === 'message') ports.get(message.connection)?.postMessage(message.data);
    if (message.kind === 'close') ports.get(message.connection)?.close();
  });
  // A process that could not even be started reports an error and never an exit.
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  void ended.then(() => ports.forEach((port) => port.close()));

  return {
    connect(port) {
      const connection = ++last;
      ports.set(connection, port);
      send({ kind: 'connect', connection });
      port.on('message', ({ data }) => send({ kind: 'message', connection, data }));
      port.on('close', () => {
        ports.delete(connection);
        send({ kind: 'close', connection });
      });
      port.start();
    },
    onExit: (listener) => void ended.then(listener),
    askToStop: () => send({ kind: 'stop' }),
    kill: () => void child.kill('SIGKILL'),
  };
}
