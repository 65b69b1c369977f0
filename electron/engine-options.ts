/** What an engine process is told at its start. */
export interface EngineOptions {
  /** null = the engine's own choice in the user's data folder. */
  readonly workspacePath: string | null;
  readonly seedsFolder: string;
  readonly fontsFolder: string;
  /** Where compiled script may be kept; nothing in it is ever missed. */
  readonly cacheFolder: string;
}
