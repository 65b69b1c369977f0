import { writeSync } from 'node:fs';
import { createEngine } from '#glossary/engine.ts';
import { callHandlers } from './start-test-engine.ts';

/** A process to be killed: imports a file and says how far it is, a line each. Arguments: workspace, file. */
const [workspacePath = '', path = ''] = process.argv.slice(2);
const engine = createEngine({ workspacePath, seedsFolder: '', fontsFolder: '', whenMissing: 'fail' });
const call = callHandlers(engine.handlers);
const tell = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`);
const ready = await call(
  'transfer.preview',
  { file: { path }, into: 'Client', mode: 'replace' },
  { onProgress: () => tell('reading') },
);
if (!ready.ok) throw new Error(ready.error.type);
tell('ready');
const done = await call('transfer.apply', { token: ready.value.token }, { onProgress: () => tell('writing') });
tell(done.ok ? 'done' : done.error);
engine.close();
