/** Words of `memory concordance`. */
export const concordanceWords = {
  en: {
    memoryConcordance: 'find units that hold words, on either side',
    concordanceTarget: 'what the English must hold as well, in the same query language (or must not: -word)',
    concordanceExact: 'only the form that is typed, not other forms of the word',
    concordancePart: 'also within longer words',
    concordanceCase: 'capitals and accents as typed',
    concordanceMemory: 'only these memories',
    concordanceDocument: 'only documents with this in their name',
    concordanceAuthor: 'only authors with this in their name',
    concordanceFrom: 'changed on this day or later (2026-01-31)',
    concordanceTo: 'changed on this day or earlier',
    concordanceNewest: 'newest first, instead of the best',
    concordanceAfter: 'the page after the one that ended with this',
    concordanceHelp: `
A query holds words in any order; capitals, accents and quotes make no difference:
  raad veiligheid        both words, in all their forms (raden, veiligheden)
  "raad van state"       these words next to each other
  "raad * state"         with any one word in between
  veiligheid*  *heid     * stands for any letters, ? for one letter (not at the end of a word)
  raad -veiligheid       the one and not the other
  raad OR college        either
--target asks the same of the English: concordance hond --target "-dog" finds “hond” not translated as “dog”.
With --json there is one line for each unit, with ranges in UTF-16 units, and a last one with the summary.`,
    noUnits: 'No units hold that.',
    unitsFound: 'Units: {total}; shown: {shown} ({milliseconds} ms).',
    moreUnits: 'For the next page, add: --after "{next}"',
  },
  nl: {
    memoryConcordance: 'zoek eenheden met bepaalde woorden, aan beide kanten',
    concordanceTarget: 'wat er ook in het Engels moet staan, in dezelfde zoektaal (of juist niet: -woord)',
    concordanceExact: 'alleen de vorm die is getypt, geen andere vormen van het woord',
    concordancePart: 'ook binnen langere woorden',
    concordanceCase: 'hoofdletters en accenten zoals getypt',
    concordanceMemory: 'alleen deze vertaalgeheugens',
    concordanceDocument: 'alleen documenten met dit in hun naam',
    concordanceAuthor: 'alleen auteurs met dit in hun naam',
    concordanceFrom: 'gewijzigd op deze dag of later (2026-01-31)',
    concordanceTo: 'gewijzigd op deze dag of eerder',
    concordanceNewest: 'nieuwste eerst, in plaats van de beste',
    concordanceAfter: 'de pagina na die welke hiermee eindigde',
    concordanceHelp: `
Een zoekvraag bevat woorden in willekeurige volgorde; hoofdletters, accenten en aanhalingstekens maken niet uit:
  raad veiligheid        beide woorden, in al hun vormen (raden, veiligheden)
  "raad van state"       deze woorden naast elkaar
  "raad * state"         met één willekeurig woord ertussen
  veiligheid*  *heid     * staat voor letters, hoeveel ook; ? voor één letter (niet aan het eind van een woord)
  raad -veiligheid       wel het een, niet het ander
  raad OR college        het een of het ander
--target vraagt hetzelfde van het Engels: concordance hond --target "-dog" vindt ‘hond’ niet vertaald met ‘dog’.
Met --json is er één regel per eenheid, met plaatsen in UTF-16-eenheden, en als laatste een regel met het totaal.`,
    noUnits: 'Geen enkele eenheid bevat dat.',
    unitsFound: 'Eenheden: {total}; getoond: {shown} ({milliseconds} ms).',
    moreUnits: 'Voor de volgende pagina: voeg --after "{next}" toe',
  },
} as const;
