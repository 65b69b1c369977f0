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
    repaired: 'hersteld; de match had ‘{{from}}’',
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
    more: 'nog {{count}}',
    fewer: 'Minder',
    none: 'De termenlijst geeft hier geen Engels',
  },
  findings: {
    title: 'Bevindingen',
    empty: 'Niets gevonden.',
    count_one: '1 bevinding',
    count_other: '{{formatted}} bevindingen',
    fix: 'Gebruik ‘{{text}}’',
    overridden: 'Mag blijven: {{reason}}',
    severity: { error: 'Moet worden hersteld', warning: 'Kijk hiernaar', info: 'Ter informatie' },
  },
  history: {
    title: 'Geschiedenis',
    use: 'Deze tekst gebruiken',
    empty: 'Geen eerdere versies.',
  },
} satisfies Wording<typeof en>;
