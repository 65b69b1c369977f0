import type { firstRun as en } from '../en/first-run.ts';
import type { Wording } from '../wording.ts';

export const firstRun = {
  label: 'Eerste stappen',
  step: 'Stap {{number}} van {{total}}',
  skip: 'Overslaan',
  back: 'Terug',
  next: 'Verder',
  finish: 'Beginnen',
  article: {
    title: 'Links het Nederlands, rechts het Engels',
    text: 'Klik op een segment en typ, of ga met de pijltjestoetsen verder. Wat u typt, is binnen een seconde bewaard; opslaan hoeft nooit.',
  },
  aids: {
    title: 'Hulp bij elk segment',
    text: 'Matches uit het geheugen en termen uit de termenlijst staan naast de tekst. Met hun toetsen voegt u ze in.',
  },
  confirm: {
    title: 'Bevestigen, dan exporteren',
    text: 'Na bevestigen komt het volgende segment. Ontbreekt een verplichte term, dan hoort u welke en hoe u het herstelt. Een voltooid artikel levert u af als tweetalige PDF.',
  },
} satisfies Wording<typeof en>;
