import type { app as en } from '../en/app.ts';
import type { Wording } from '../wording.ts';

export const app = {
  skip: 'Naar de tekst',
  articles: 'Artikelen',
  aids: 'Hulp bij dit segment',
  undo: 'Ongedaan maken: {{label}}',
  redo: 'Opnieuw doen: {{label}}',
  saved: 'Bewaard',
  saving: 'Bewaren…',
} satisfies Wording<typeof en>;
