import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Engine } from '#glossary/engine.ts';
import { findResources } from '../resources.ts';
import type { WhenMissing } from '../cli/session.ts';

/** An engine on a workspace of its own in a temporary folder. */
export interface TemporaryEngine {
  readonly engine: Engine;
  readonly folder: string;
  readonly workspacePath: string;
  close(): Promise<void>;
}

/** A real engine on a real file, for tests; `close` removes the folder. */
export function openTemporaryEngine(whenMissing: WhenMissing = 'sample'): TemporaryEngine {
  const folder = mkdtempSync(join(tmpdir(), 'veerman-test-'));
  const workspacePath = join(folder, 'workspace.sqlite');
  const { seedsFolder, fontsFolder } = findResources();
  const engine = createEngine({ workspacePath, seedsFolder, fontsFolder, whenMissing });
  return {
    engine,
    folder,
    workspacePath,
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
