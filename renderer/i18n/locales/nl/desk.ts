import type { desk as en } from '../en/desk.ts';
import type { Wording } from '../wording.ts';

export const desk = {
  english: 'Engels, segment {{number}}',
  dutch: 'Nederlands, segment {{number}}',
  title: 'Segmenten van ‘{{title}}’',
  columnNumber: 'Nummer',
  columnDutch: 'Nederlands',
  columnEnglish: 'Engels',
  columnStatus: 'Status',
  row: 'Segment {{number}}, {{status}}',
  placeholder: 'Typ het Engels…',
  placeholderMatch: '{{keys}} neemt de match',
  score: 'Match van {{score}} %',
  findings_one: '{{count}} bevinding',
  findings_other: '{{count}} bevindingen',
  stands_one: '{{count}} bevinding mag blijven, met een reden',
  stands_other: '{{count}} bevindingen mogen blijven, met een reden',
  chooseArticle: 'Kies links een artikel om het te vertalen.',
  allLeftOut:
    'Alle alinea’s van dit artikel zijn weggelaten. Kies in de lijst van artikelen wat er weggelaten moet worden.',
  blocked: {
    title_one: 'Eén term staat het bevestigen in de weg',
    title_other: '{{count}} termen staan het bevestigen in de weg',
    use: 'Gebruik ‘{{term}}’',
    anyway: 'Toch bevestigen…',
    back: 'Terug naar de tekst',
    reason: 'Waarom mag dit zo blijven?',
    reasonHint: 'De reden blijft bij het segment, voor wie het nakijkt.',
    confirm: 'Bevestigen met deze reden',
  },
  goTo: {
    title: 'Naar segment',
    number: 'Nummer van het segment, 1–{{last}}',
    go: 'Ga',
    notANumber: 'Typ een getal van 1 tot en met {{last}}.',
    outOfRange: 'Segment {{wanted}} is er niet: dit artikel heeft er {{last}}.',
  },
} satisfies Wording<typeof en>;
