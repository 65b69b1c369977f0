import type { palette as en } from '../en/palette.ts';
import type { Wording } from '../wording.ts';

export const palette = {
  title: 'Alle opdrachten',
  search: 'Typ wat u wilt doen',
  none: 'Geen opdracht heeft deze woorden.',
  openArticle: 'Openen: {{title}}',
  groups: { segment: 'Segment', move: 'Ga naar', article: 'Artikel', window: 'Venster', open: 'Artikelen' },
  change: 'Toetsen wijzigen…',
  firstSteps: 'Eerste stappen',
  keysTitle: 'Sneltoetsen',
  matchKeys: 'Match 1 tot en met 9 invoegen',
  termKeys: 'Term 1 tot en met 9 invoegen',
  fragmentKeys: 'Fragment 1 tot en met 9 invoegen',
  text: 'In de tekst',
  lineUp: 'Segment erboven of eronder, vanaf de eerste of laatste regel',
  swap: 'Afwisselend Nederlands en Engels',
  mend: 'Waar een term het bevestigen tegenhoudt: de juiste invoegen',
  leave: 'Sluiten wat open is, terug naar de tekst',
} satisfies Wording<typeof en>;
