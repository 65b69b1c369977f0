import type { views as en } from '../en/views.ts';
import type { Wording } from '../wording.ts';

/** Names of the views, as the navigation shows them. */
export const views = {
  label: 'Weergaven',
  desk: 'Werkblad',
  memory: 'Geheugen',
  alignment: 'Uitlijnen',
  terms: 'Termenlijst',
  candidates: 'Kandidaten',
  reword: 'Herformuleren',
  consistency: 'Consistentie',
  statistics: 'Statistiek',
} satisfies Wording<typeof en>;
