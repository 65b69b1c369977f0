/** How a table in a file is read: for every kind of import. */
export const tables = {
  label: 'The columns of the table',
  encoding: 'Encoding',
  separator: 'Between the cells',
  sheet: 'Sheet',
  header: 'First row names the columns',
  column: 'Column {{number}}',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (little endian)',
    'utf-16be': 'UTF-16 (big endian)',
    'windows-1252': 'Windows, Western Europe',
    'windows-1250': 'Windows, Central Europe',
    'windows-1251': 'Windows, Cyrillic',
    'windows-1254': 'Windows, Turkish',
    'iso-8859-15': 'ISO 8859-15',
  },
  separators: { tab: 'Tab', comma: 'Comma', semicolon: 'Semicolon', bar: 'Vertical bar' },
} as const;
