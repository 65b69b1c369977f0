/** Three short steps on the sample project, once. */
export const firstRun = {
  label: 'First steps',
  step: 'Step {{number}} of {{total}}',
  skip: 'Skip',
  back: 'Back',
  next: 'Next',
  finish: 'Start',
  article: {
    title: 'Dutch on the left, English on the right',
    text: 'Press a segment and type, or move with the arrow keys. What you type is kept within a second; you never save.',
  },
  aids: {
    title: 'Help for every segment',
    text: 'Matches from the memory and terms from the glossary stand beside the text. Their keys put them in.',
  },
  confirm: {
    title: 'Confirm, then export',
    text: 'Confirming goes on to the next segment. Where a required term is missing, you hear which one and how to mend it. A finished article leaves as a bilingual PDF.',
  },
} as const;
