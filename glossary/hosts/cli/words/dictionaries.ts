/** Words of `dictionary`. */
export const dictionaryWords = {
  en: {
    dictionary: 'your own dictionaries, of dictd or StarDict',
    dictionaryLookUp: 'look a Dutch word up, in its base form where it stands in another',
    dictionaryList: 'list the dictionaries of the workspace',
    dictionaryAdd: 'open a dictionary by one of its files (.index, .ifo, .dict …); the files stay where they are',
    dictionaryRemove: 'close a dictionary; its files stay',
    dictionaryNothing: 'No entry for “{word}”.',
    dictionariesNone: 'No dictionaries yet.',
  },
  nl: {
    dictionary: 'uw eigen woordenboeken, van dictd of StarDict',
    dictionaryLookUp: 'zoek een Nederlands woord op, zo nodig bij zijn grondvorm',
    dictionaryList: 'toon de woordenboeken van de werkruimte',
    dictionaryAdd:
      'open een woordenboek aan de hand van een van zijn bestanden (.index, .ifo, .dict …); de bestanden blijven waar ze staan',
    dictionaryRemove: 'sluit een woordenboek; de bestanden blijven staan',
    dictionaryNothing: 'Geen trefwoord ‘{word}’ gevonden.',
    dictionariesNone: 'Nog geen woordenboeken.',
  },
} as const;
