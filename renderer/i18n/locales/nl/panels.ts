import type { panels as en } from '../en/panels.ts';
import type { Wording } from '../wording.ts';

export const panels = {
  noSegment: 'Kies een segment om te zien wat erbij helpt.',
  noEngine: 'Dit kon niet worden opgehaald: {{message}}',
  matches: {
    title: 'Matches',
    empty: 'Het geheugen heeft niets wat op deze zin lijkt.',
    insert: 'Match {{number}} invoegen',
    found_one: '1 match',
    found_other: '{{formatted}} matches',
    score: '{{score}}%',
    bands: {
      context: 'Dezelfde zin tussen dezelfde buren',
      exact: 'Dezelfde zin',
      fuzzy: 'Een zin die erop lijkt',
    },
    dutchOfMatch: 'Nederlands van de match',
    differences: 'Doorgehaald: alleen in de match. Onderstreept: alleen in dit segment.',
    onlyInMatch: 'alleen in de match:',
    onlyHere: 'alleen in dit segment:',
  },
  terms: {
    title: 'Termen',
    empty: 'In deze zin staat geen term uit de termenlijst.',
    found_one: '1 term',
    found_other: '{{formatted}} termen',
    insert: '‘{{text}}’ invoegen',
    not: 'niet',
    within: 'in een langere term',
    partial: 'in een samenstelling',
    none: 'De termenlijst geeft hier geen Engels',
  },
  findings: {
    title: 'Bevindingen',
    empty: 'In dit segment is niets gevonden.',
    count_one: '1 bevinding',
    count_other: '{{formatted}} bevindingen',
    fix: '‘{{text}}’ gebruiken',
    overridden: 'Mag blijven: {{reason}}',
    severity: { error: 'Moet worden hersteld', warning: 'Kijk hiernaar', info: 'Ter informatie' },
  },
  history: {
    title: 'Geschiedenis',
    empty: 'Geen eerdere versies.',
  },
  concordance: {
    title: 'Zoeken in het geheugen',
    query: 'Woorden om te zoeken',
    side: 'In het',
    source: 'Nederlands',
    target: 'Engels',
    hint: 'Alle eenheden met deze woorden in het Nederlands of het Engels; hoofdletters en accenten tellen niet mee.',
    none: 'Het geheugen heeft geen eenheid met ‘{{text}}’.',
    found_one: '1 eenheid',
    found_other: '{{formatted}} eenheden',
  },
} satisfies Wording<typeof en>;
