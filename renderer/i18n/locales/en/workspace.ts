/** When the workspace or the engine is not there, and what a check of it found. */
export const workspace = {
  opening: 'Opening the workspace…',
  failedTitle: 'This workspace will not open',
  inBrowser: 'In a browser the file is chosen when Veerman starts: add --workspace FILE to the command.',
  backups: 'Put back a backup…',
  choose: 'Choose another workspace…',
  lost: 'The engine stopped and is starting again. What you type stays here and is saved as soon as it is back.',
  retryNow: 'Try now',
} as const;
