import type { Wording } from '../wording.ts';
import type { tables as en } from '../en/tables.ts';

/** Hoe een tabel in een bestand wordt gelezen: voor elke import. */
export const tables = {
  label: 'De kolommen van de tabel',
  encoding: 'Codering',
  separator: 'Tussen de cellen',
  sheet: 'Blad',
  header: 'Eerste rij noemt de kolommen',
  column: 'Kolom {{number}}',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (little endian)',
    'utf-16be': 'UTF-16 (big endian)',
    'windows-1252': 'Windows, West-Europees',
    'windows-1250': 'Windows, Midden-Europees',
    'windows-1251': 'Windows, cyrillisch',
    'windows-1254': 'Windows, Turks',
    'iso-8859-15': 'ISO 8859-15',
  },
  separators: { tab: 'Tab', comma: 'Komma', semicolon: 'Puntkomma', bar: 'Verticale streep' },
} as const satisfies Wording<typeof en>;
