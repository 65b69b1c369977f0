/** Names of the views, as the navigation shows them. */
export const views = {
  label: 'Views',
  desk: 'Desk',
  memory: 'Memory',
  alignment: 'Align',
  terms: 'Glossary',
  candidates: 'Candidates',
  reword: 'Re-word',
  consistency: 'Consistency',
  statistics: 'Statistics',
} as const;
