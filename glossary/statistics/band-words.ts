import type { MatchBand } from '#shared/model/statistics.ts';

/** The words that a document of statistics brings itself. */
export interface BandWords {
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
  readonly region: string;
  readonly kicker: string;
  readonly title: string;
  readonly made: string;
  readonly memoryHelp: string;
  readonly articles: string;
  readonly page: string;
  readonly of: string;
  readonly lost: string;
  readonly band: string;
  readonly article: string;
  readonly all: string;
  readonly segments: string;
  readonly words: string;
  readonly share: string;
  readonly characters: string;
  readonly charactersWithSpaces: string;
  readonly bands: Readonly<Record<MatchBand, string>>;
  readonly fileName: string;
}

const scores = { '95-99': '95–99%', '85-94': '85–94%', '75-84': '75–84%', '50-74': '50–74%' } as const;

const english: BandWords = {
  locale: 'en-GB',
  region: 'GB',
  kicker: 'Analysis against the translation memory',
  title: 'Text by match band',
  made: 'Made on',
  memoryHelp: 'Whole project',
  articles: 'Articles',
  page: 'Page',
  of: 'of',
  lost: 'character that this typeface lacks',
  band: 'Match',
  article: 'Article',
  all: 'All',
  segments: 'Segments',
  words: 'Words',
  share: 'Words %',
  characters: 'Characters',
  charactersWithSpaces: 'With spaces',
  bands: { repetition: 'Repetitions', '101': '101% (context)', '100': '100%', ...scores, none: 'No match' },
  fileName: 'match bands',
};

const dutch: BandWords = {
  locale: 'nl-NL',
  region: 'NL',
  kicker: 'Analyse met het vertaalgeheugen',
  title: 'Tekst per matchklasse',
  made: 'Gemaakt op',
  memoryHelp: 'Hele project',
  articles: 'Artikelen',
  page: 'Pagina',
  of: 'van',
  lost: 'teken dat in dit lettertype ontbreekt',
  band: 'Match',
  article: 'Artikel',
  all: 'Alles',
  segments: 'Segmenten',
  words: 'Woorden',
  share: 'Woorden %',
  characters: 'Tekens',
  charactersWithSpaces: 'Met spaties',
  bands: { repetition: 'Herhalingen', '101': '101% (context)', '100': '100%', ...scores, none: 'Geen match' },
  fileName: 'matchklassen',
};

/** The words in the language of the document's labels. */
export function bandWords(language: 'en' | 'nl'): BandWords {
  return language === 'nl' ? dutch : english;
}
