/** Dialogs; at most one is open. Whatever shows every one of them goes by this list. */
export const surfaces = [
  'palette',
  'settings',
  'export',
  'concordance',
  'go-to',
  'pretranslate',
  'keys',
  'change-keys',
  'backups',
  'add-term',
  'repetitions',
  'join-across',
  'characters',
  'replace',
  'dictionary',
  'comments',
  'export-memory',
  'memory-imports',
] as const;
/** One of {@link surfaces}. */
export type Surface = (typeof surfaces)[number];
