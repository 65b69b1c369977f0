import type { settings as en } from '../en/settings.ts';
import type { Wording } from '../wording.ts';

export const settings = {
  title: 'Instellingen',
  language: 'Taal',
  languages: { en: 'English', nl: 'Nederlands' },
  theme: 'Thema',
  themes: { system: 'Systeem', light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
  scale: 'Weergavegrootte',
  percent: '{{value}}%',
  propagation: 'Zet bevestigd Engels ook in segmenten met hetzelfde Nederlands',
  propagations: { automatic: 'Meteen', ask: 'Vraag het', off: 'Nooit' },
  workspace: 'Werkruimte',
  file: 'Bestand',
  engine: 'Opslag',
  engineValue: 'SQLite {{sqlite}}, bestandsversie {{version}}',
  check: 'Werkruimte controleren',
  checking: 'Bezig met controleren…',
  sound:
    'Geen fouten gevonden: {{articles}} artikelen, {{segments}} segmenten, {{units}} eenheden, {{concepts}} begrippen.',
  faults_one: '1 fout gevonden. Exporteer wat u nodig hebt en zet een reservekopie terug.',
  faults_other: '{{count}} fouten gevonden. Exporteer wat u nodig hebt en zet een reservekopie terug.',
  shell: 'Venster',
  shellValue: 'Electron {{electron}}, Chromium {{chrome}}',
  browser: 'Een browser op deze computer',
  testRuntime: 'Een vervangende runtime voor tests toont dit venster; het is niet het echte product.',
} satisfies Wording<typeof en>;
