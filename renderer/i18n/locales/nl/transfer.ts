import type { transfer as en } from '../en/transfer.ts';
import type { Wording } from '../wording.ts';

/** Geheugens die uit bestanden komen en er weer in gaan. */
export const transfer = {
  import: {
    title: '{{name}} importeren',
    titleOf: '{{name}} importeren (bestand {{place}} van {{total}})',
    stop: 'Stoppen',
    next: 'Volgend bestand',
    skip: 'Dit bestand overslaan',
    cancelAll: 'Alles annuleren',
    run_one: '{{formatted}} eenheid importeren',
    run_other: '{{formatted}} eenheden importeren',
    runUnknown: 'Importeren',
    stopped: 'Het importeren is gestopt. Er staat niets van in het geheugen.',
    chooseColumns: 'Geef hierboven aan in welke kolom het Nederlands staat en in welke het Engels.',
  },
  progress: {
    sending: 'Bestand lezen…',
    reading: 'Vergelijken met het geheugen…',
    settling: 'Vergelijken met het geheugen…',
    applying: 'Importeren…',
    units: '{{done}} van {{total}} eenheden',
  },
  target: {
    into: 'In',
    another: 'Een nieuw geheugen',
    name: 'Naam van het geheugen',
    mode: 'Ander Engels bij hetzelfde Nederlands',
  },
  modes: { newer: 'Nieuwste vervangt', replace: 'Vervangen', keep: 'Beide bewaren' },
  modeHints: {
    newer:
      'Op dezelfde plek in hetzelfde document komt het nieuwere Engels in de plaats van het oudere. Elders blijven beide bewaard.',
    replace:
      'Het Engels van het bestand komt in de plaats van wat het geheugen heeft, tenzij dat nieuwer is of in deze werkruimte bevestigd is.',
    keep: 'Er verandert niets aan wat het geheugen heeft; ander Engels bij hetzelfde Nederlands wordt een eigen eenheid.',
  },
  outcome: 'Wat er geïmporteerd wordt',
  fates: {
    added: 'nieuw',
    changed: 'gewijzigd',
    duplicate: 'al aanwezig',
    older: 'ouder dan het geheugen',
    refused: 'geweigerd',
  },
  fateHints: {
    older: 'Deze worden weggelaten: het Engels in het geheugen is nieuwer, of is in deze werkruimte bevestigd.',
  },
  noneAdded: 'Niets in dit bestand is nieuw voor het geheugen.',
  noneRefused: 'Alle delen van het bestand zijn leesbaar.',
  more: 'Meer tonen',
  shownOf: '{{shown}} van {{total}} getoond',
  oldTarget: 'Nu:',
  keptTarget: 'Blijft:',
  diff: {
    title: 'Doorgehaald: het Engels zoals het is. Onderstreept: zoals het wordt.',
    removed: 'verdwijnt:',
    added: 'komt erbij:',
  },
  variant: '{{code}} ({{units}})',
  variants: 'Gevonden talen: Nederlands {{dutch}}; Engels {{english}}.',
  flattened_one: 'Bij {{formatted}} eenheid wordt de opmaak weggelaten; alle woorden blijven staan.',
  flattened_other: 'Bij {{formatted}} eenheden wordt de opmaak weggelaten; alle woorden blijven staan.',
  withNotes_one: 'De opmerking bij {{formatted}} eenheid wordt weggelaten.',
  withNotes_other: 'De opmerkingen bij {{formatted}} eenheden worden weggelaten.',
  done: 'Geheugen ‘{{name}}’: {{added}} toegevoegd, {{changed}} gewijzigd, {{duplicate}} gelaten zoals ze waren.',
  doneRefused_one: '{{formatted}} deel van het bestand is geweigerd:',
  doneRefused_other: '{{formatted}} delen van het bestand zijn geweigerd:',
  undo: 'Ongedaan maken',
  takenBack: 'Teruggedraaid: {{removed}} eenheden verwijderd, {{restored}} weer zoals ze waren.',
  takenBackExcept:
    'Teruggedraaid: {{removed}} eenheden verwijderd, {{restored}} weer zoals ze waren. {{left}} blijven zoals ze zijn, omdat ze sindsdien bewerkt of bevestigd zijn.',
  wouldTakeBack: '{{removed}} eenheden worden verwijderd en {{restored}} worden weer zoals ze waren.',
  wouldTakeBackExcept:
    '{{removed}} eenheden worden verwijderd en {{restored}} worden weer zoals ze waren. {{left}} blijven zoals ze zijn, omdat ze sindsdien bewerkt of bevestigd zijn.',
  columns: {
    none: 'Weglaten',
    source: 'Nederlands',
    target: 'Engels',
    previous: 'Nederlands ervoor',
    next: 'Nederlands erna',
    document: 'Document',
    createdBy: 'Gemaakt door',
    createdAt: 'Gemaakt op',
    changedBy: 'Gewijzigd door',
    changedAt: 'Gewijzigd op',
  },
  export: {
    title: 'Geheugens exporteren',
    what: 'Wat',
    all: 'Alle geheugens',
    format: 'Als',
    run: 'Exporteren',
    stop: 'Stoppen',
    running: 'Exporteren…',
    done_one: '{{formatted}} eenheid opgeslagen: {{name}}',
    done_other: '{{formatted}} eenheden opgeslagen: {{name}}',
    shortened_one:
      'Een tekst van {{formatted}} eenheid was te lang voor een cel en is afgekapt. De andere formaten bewaren hem heel.',
    shortened_other:
      'Teksten van {{formatted}} eenheden waren te lang voor een cel en zijn afgekapt. De andere formaten bewaren ze heel.',
  },
  formats: { tmx: 'TMX', 'tmx-gz': 'TMX, ingepakt', csv: 'CSV', tsv: 'TSV', xlsx: 'Excel' },
  formatHints: {
    tmx: 'TMX 1.4b: leesbaar voor elk vertaalprogramma, met wie, wanneer en context.',
    'tmx-gz': 'Hetzelfde, met gzip ingepakt tot ongeveer een tiende van de omvang.',
    csv: 'Een tabel met komma’s, UTF-8, met wie, wanneer en context.',
    tsv: 'Een tabel met tabs, UTF-8, met wie, wanneer en context.',
    xlsx: 'Een Excel-werkmap, met wie, wanneer en context; voor hooguit een miljoen eenheden.',
  },
  past: {
    title: 'Imports',
    empty: 'Er is nog geen geheugen geïmporteerd.',
    into: 'in ‘{{name}}’',
    made: '{{at}}, {{by}}',
    somebody: 'iemand',
    counts: '{{added}} toegevoegd, {{changed}} gewijzigd, {{duplicate}} al aanwezig, {{refused}} geweigerd',
    takenBack: 'Teruggedraaid',
    takeBackAsk: 'Deze import terugdraaien…',
    takeBack: 'Terugdraaien',
  },
  cutOff: {
    file: '‘{{name}}’ ({{at}})',
    text_one:
      'Een import is afgebroken: {{names}}. Het geheugen is zoals het daarvoor was; importeer het bestand opnieuw.',
    text_other:
      'Imports zijn afgebroken: {{names}}. De geheugens zijn zoals ze daarvoor waren; importeer de bestanden opnieuw.',
  },
} as const satisfies Wording<typeof en>;
