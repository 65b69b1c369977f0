import type { statistics as en } from '../en/statistics.ts';
import type { Wording } from '../wording.ts';

export const statistics = {
  table: 'Tekst per matchklasse',
  unit: 'Tellen in',
  units: {
    words: 'Woorden',
    segments: 'Segmenten',
    characters: 'Tekens',
    charactersWithSpaces: 'Tekens met spaties',
  },
  across: 'Herhalingen over artikelen heen',
  export: 'Exporteren',
  exportAs: { csv: 'CSV', xlsx: 'Excel-werkmap (XLSX)', pdf: 'Pdf' },
  article: 'Artikel',
  project: 'Hele project',
  total: 'Totaal',
  bands: {
    repetition: 'Herhalingen',
    '101': '101%',
    '100': '100%',
    '95-99': '95–99%',
    '85-94': '85–94%',
    '75-84': '75–84%',
    '50-74': '50–74%',
    none: 'Geen match',
  },
  counting: '{{done}} van {{total}} segmenten geteld…',
  counted: 'Geteld: {{segments}} segmenten, {{words}} woorden.',
  stop: 'Stoppen',
  stopped: 'De telling is gestopt.',
  again: 'Opnieuw tellen',
  outdated: 'Het geheugen of de artikelen zijn sinds deze telling gewijzigd.',
  saved: 'Opgeslagen als {{path}}.',
  downloaded: '{{name}} staat bij je downloads.',
  empty: 'Er zijn nog geen artikelen. Importeer er een op het werkblad; hier staat dan wat het geheugen ervoor biedt.',
  how: 'Een match in context gaat voor, dan een herhaling, dan de beste match van 50% of meer. Wat een segment zelf in het geheugen heeft gezet, telt niet mee.',
} satisfies Wording<typeof en>;
