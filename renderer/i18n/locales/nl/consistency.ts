import type { consistency as en } from '../en/consistency.ts';
import type { Wording } from '../wording.ts';

/** Wat op meer dan één manier geschreven is. */
export const consistency = {
  scope: 'Kijk in',
  all: 'Alle artikelen',
  open: 'Het open artikel',
  kinds: {
    source: 'Zelfde Nederlands, ander Engels',
    term: 'Term in verschillende bewoordingen',
    name: 'Naam in verschillende spellingen',
    number: 'Getal op verschillende manieren',
    target: 'Zelfde Engels, ander Nederlands',
  },
  kind: 'Toon',
  everyKind: 'Alles',
  ignored: 'Ook wat genegeerd is',
  again: 'Opnieuw kijken',
  looking: 'Bezig de artikelen te vergelijken…',
  none: 'Niets is op meer dan één manier geschreven.',
  list: 'Bevindingen',
  count_one: '1 bevinding',
  count_other: '{{formatted}} bevindingen',
  ways_one: '{{formatted}} manier',
  ways_other: '{{formatted}} manieren',
  choose: 'Kies een bevinding om de plaatsen naast elkaar te zien.',
  places_one: '{{formatted}} plaats',
  places_other: '{{formatted}} plaatsen',
  place: 'Segment {{number}}',
  jump: 'Naar segment {{number}} van {{title}}',
  makeAll: 'Alles zo maken…',
  sourceOnly: 'Het Nederlands blijft zoals het kwam: dit is om bij het vertalen te weten.',
  ignore: 'Altijd negeren',
  unignore: 'Niet meer negeren',
  isIgnored: 'Genegeerd',
  more: 'en nog {{formatted}}',
} satisfies Wording<typeof en>;
