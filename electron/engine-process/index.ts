import nodeModule from 'node:module';
import { readEngineOptions } from './read-engine-options.ts';

// What V8 made of the engine's script is kept for the next start; a Node that cannot do that, or a full disk, does without.
nodeModule.enableCompileCache?.(readEngineOptions().cacheFolder);
// Only what is loaded after it comes from there.
await import('./run-engine.ts');
