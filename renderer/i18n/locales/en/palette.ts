/** All commands in one list, and their keys in another. */
export const palette = {
  title: 'All commands',
  search: 'Type what you want to do',
  none: 'No command has these words.',
  openArticle: 'Open: {{title}}',
  groups: { segment: 'Segment', move: 'Go to', article: 'Article', window: 'Window', open: 'Articles' },
  change: 'Change keys…',
  firstSteps: 'First steps',
  keysTitle: 'Keyboard shortcuts',
  matchKeys: 'Insert match 1 to 9',
  termKeys: 'Insert term 1 to 9',
  fragmentKeys: 'Insert fragment 1 to 9',
  text: 'In the text',
  lineUp: 'Segment above or below, from the first or last line',
  swap: 'Dutch and English in turn',
  mend: 'Where a term stops confirming: put the right one in',
  leave: 'Close what is open, back to the text',
} as const;
