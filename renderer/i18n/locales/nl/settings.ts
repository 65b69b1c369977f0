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
  spelling: 'Engelse spelling',
  spellings: { 'en-GB': 'Brits', 'en-US': 'Amerikaans', off: 'Uit' },
  words: {
    title_one: 'Eén woord van dit project',
    title_other: '{{count}} woorden van dit project',
    none: 'Nog geen woorden van dit project',
    field: 'Een woord aan het woordenboek toevoegen',
    add: 'Toevoegen',
    remove: '‘{{word}}’ verwijderen',
  },
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
