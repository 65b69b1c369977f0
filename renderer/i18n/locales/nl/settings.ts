import type { settings as en } from '../en/settings.ts';
import type { Wording } from '../wording.ts';

export const settings = {
  title: 'Instellingen',
  language: 'Taal',
  languages: { en: 'English', nl: 'Nederlands' },
  theme: 'Thema',
  themes: { system: 'Als het systeem', light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
  scale: 'Grootte van alles',
  percent: '{{value}}%',
  workspace: 'Werkruimte',
  file: 'Bestand',
  engine: 'Opslag',
  engineValue: 'SQLite {{sqlite}}, bestandsversie {{version}}',
  shell: 'Venster',
  shellValue: 'Electron {{electron}}, Chromium {{chrome}}',
  browser: 'Een browser op deze computer',
  testRuntime: 'Een vervangende runtime voor tests toont dit venster; het is niet het echte product.',
} satisfies Wording<typeof en>;
