import type { EngineOptions } from '#electron/engine-options.ts';

/** What main told this process: the last word, because how many stand before it differs between the two ways of forking. */
export function readEngineOptions(): EngineOptions {
  return JSON.parse(process.argv.at(-1) ?? '') as EngineOptions;
}
