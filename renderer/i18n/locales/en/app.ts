/** The frame of the page: top bar, status bar, landmarks. Owned by renderer/app. */
export const app = {
  skip: 'Skip to the text',
  articles: 'Articles',
  aids: 'Help for this segment',
  undo: 'Undo {{label}}',
  redo: 'Redo {{label}}',
  saved: 'Saved',
  saving: 'Saving…',
} as const;
