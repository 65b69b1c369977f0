import { utilityProcess } from 'electron';
import type { EngineOptions } from '#electron/engine-options.ts';
import type { EngineProcess } from './engine-process.ts';

/** The product's way: a utility process, to which the page's port is handed so that main is not on the road. */
export function forkUtilityProcess(file: string, options: EngineOptions): EngineProcess {
  const child = utilityProcess.fork(file, [JSON.stringify(options)], {
    serviceName: 'Veerman engine',
    stdio: 'inherit',
  });
  return {
    connect: (port) => child.postMessage({ kind: 'connect' }, [port]),
    onExit: (listener) => child.once('exit', listener),
    askToStop: () => child.postMessage({ kind: 'stop' }),
    kill: () => child.kill(),
  };
}
