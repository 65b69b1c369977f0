/** Names of what passes between preload and main process; the page itself never sees them. */
export const channels = {
  /** preload → main: the page wants a port to the engine. */
  engineWanted: 'engine-wanted',
  /** main → preload: here is one. */
  enginePort: 'engine-port',
  /** preload → main: the page's language and background as they are now. */
  pageLooks: 'page-looks',
  saveFile: 'save-file',
  showFile: 'show-file',
  chooseWorkspace: 'choose-workspace',
  chooseDictionary: 'choose-dictionary',
  chooseFolder: 'choose-folder',
} as const;

/** What the shell follows of the page's looks. */
export interface PageLooks {
  /** The `lang` of the document. */
  readonly language: string;
  /** Computed background, as CSS gives it: `rgb(…)`. */
  readonly background: string;
}
