const en = {
  locale: 'en-GB',
  region: 'GB',
  kicker: 'Glossary, Dutch to English',
  page: 'Page',
  of: 'of',
  not: 'not',
  entries: '{count} entries · {date}',
  lost: 'a sign that the typefaces lack',
};
const nl: typeof en = {
  locale: 'nl-NL',
  region: 'NL',
  kicker: 'Termenlijst Nederlands–Engels',
  page: 'Pagina',
  of: 'van',
  not: 'niet',
  entries: '{count} begrippen · {date}',
  lost: 'een teken dat de lettertypen missen',
};

/** The words of a printed glossary. */
export function glossaryWords(language: 'en' | 'nl'): typeof en {
  return language === 'nl' ? nl : en;
}
