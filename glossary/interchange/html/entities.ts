const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  cent: '¢',
  yen: '¥',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  para: '¶',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  dagger: '†',
  permil: '‰',
  prime: '′',
  Prime: '″',
  larr: '←',
  rarr: '→',
};

const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
};

const pattern = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/uy;

/** The character that a reference such as `&eacute;` at a place stands for; null where there is none that we know. */
export function readEntity(text: string, at: number): { readonly raw: string; readonly text: string } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const [raw, decimal, hex, name] = match;
  const character =
    name === undefined
      ? fromCode(Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10))
      : fromName(name);
  return character === null ? null : { raw, text: character };
}

function fromCode(code: number): string | null {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return null;
  return String.fromCodePoint(code);
}

function fromName(name: string): string | null {
  const known = named[name];
  if (known !== undefined) return known;
  const [, letter, accent] = /^([A-Za-z])(acute|grave|uml|circ|tilde|cedil|ring|caron)$/u.exec(name) ?? [];
  const mark = accent === undefined ? undefined : accents[accent];
  const composed = mark === undefined ? '' : `${letter}${mark}`.normalize('NFC');
  return composed.length === 1 ? composed : null;
}
