import type { dictionary as en } from '../en/dictionary.ts';
import type { Wording } from '../wording.ts';

export const dictionary = {
  title: 'Woordenboeken',
  word: 'Woord',
  found_one: 'Eén trefwoord',
  found_other: '{{count, number}} trefwoorden',
  nothing: 'Geen trefwoord ‘{{word}}’ gevonden.',
  kind: { base: 'het woord waarvan dit een vorm is', head: 'het laatste deel van de samenstelling' },
  shelf: 'Uw woordenboeken',
  none: 'Nog geen. Veerman leest woordenboeken van dictd (.index met .dict of .dict.dz) en StarDict (.ifo met .idx en .dict).',
  entries_one: 'Eén trefwoord',
  entries_other: '{{formatted}} trefwoorden',
  remove: '‘{{name}}’ sluiten',
  path: 'Woordenboek toevoegen',
  pathHint: 'Het pad van het .index- of .ifo-bestand. De bestanden blijven waar ze staan.',
  add: 'Toevoegen',
  choose: 'Bestand kiezen…',
} satisfies Wording<typeof en>;
