import { app, dialog } from 'electron';
import { join } from 'node:path';
import type { Places } from '../places.ts';
import { isStandIn } from '../runtime.ts';
import { words } from '../words.ts';
import type { EngineOptions } from '#electron/engine-options.ts';
import { forkPlainNode } from './fork-plain-node.ts';
import { forkUtilityProcess } from './fork-utility-process.ts';
import { keepEngine, type KeptEngine } from './keep-engine.ts';

/** Starts the engine in the way that this runtime can. */
export function startEngine(places: Places, workspacePath: string | null): KeptEngine {
  return keepEngine({
    workspacePath,
    startProcess(workspacePath) {
      const options: EngineOptions = {
        workspacePath,
        seedsFolder: places.seeds,
        fontsFolder: places.fonts,
        cacheFolder: join(app.getPath('userData'), 'compiled'),
      };
      return isStandIn()
        ? forkPlainNode(places.plainNode, places.engine, options)
        : forkUtilityProcess(places.engine, options);
    },
    askToTryAgain,
  });
}

/** True to try again; the other answer ends Veerman, since a window without an engine only deceives. */
async function askToTryAgain(): Promise<boolean> {
  const text = words();
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Veerman',
    message: text.engineKeepsStopping,
    detail: text.engineKeepsStoppingDetail,
    buttons: [text.tryAgain, text.quit],
    cancelId: 0,
  });
  if (response !== 0) app.quit();
  return response === 0;
}
