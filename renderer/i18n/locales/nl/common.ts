import type { common as en } from '../en/common.ts';
import type { Wording } from '../wording.ts';

export const common = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  tryAgain: 'Opnieuw proberen',
  messages: 'Meldingen',
  status: {
    draft: 'Concept',
    translated: 'Bevestigd',
    reviewed: 'Gereviseerd',
    approved: 'Goedgekeurd',
    rejected: 'Afgekeurd',
    untranslated: 'Nog geen Engels',
    locked: 'Vergrendeld',
  },
  origin: {
    typed: 'Getypt',
    exact: 'Exacte match',
    context: 'Contextmatch',
    fuzzy: 'Fuzzy match',
    propagated: 'Doorgevoerd',
    machine: 'Machine',
  },
  undoLabel: {
    typing: 'typen',
    'insert-match': 'match invoegen',
    'insert-term': 'term invoegen',
    'copy-source': 'Nederlands overnemen',
    'bring-back': 'eerdere tekst terughalen',
    confirm: 'bevestigen',
    unconfirm: 'bevestiging intrekken',
    pretranslate: 'voorvertalen',
    'leave-out': 'weglaten',
    'remove-article': 'artikel verwijderen',
    'create-memory': 'geheugen aanmaken',
    'change-memory': 'geheugen wijzigen',
    'remove-memory': 'geheugen verwijderen',
  },
  words_one: '{{formatted}} woord',
  words_other: '{{formatted}} woorden',
} satisfies Wording<typeof en>;
