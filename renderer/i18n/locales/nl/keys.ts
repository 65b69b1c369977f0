import type { keys as en } from '../en/keys.ts';
import type { Wording } from '../wording.ts';

export const keys = {
  title: 'Sneltoetsen wijzigen',
  profile: 'Profiel',
  profiles: { veerman: 'Veerman', memoq: 'memoQ', trados: 'Trados', omegat: 'OmegaT' },
  search: 'Zoeken',
  searchHint: 'Een opdracht of een toets, zoals ‘bevestigen’ of ‘Ctrl+K’',
  hint: 'Druk op een toets om er een andere voor op te nemen. Uw eigen wijzigingen blijven, welk profiel u ook kiest.',
  none: 'Geen opdracht heeft deze woorden of toetsen.',
  resetAll: 'Alles terugzetten',
  print: 'Overzicht om af te drukken (pdf)',
  series: {
    'insert-match': 'Match 1 tot en met 9 invoegen',
    'insert-term': 'Term 1 tot en met 9 invoegen',
    'insert-fragment': 'Fragment 1 tot en met 9 invoegen',
  },
  own: 'gewijzigd',
  lost: '{{key}} hoort nu bij ‘{{command}}’.',
  add: 'Toets toevoegen: {{command}}',
  reset: 'Terug naar de toetsen van het profiel: {{command}}',
  change: '{{key}}, wijzigen: {{command}}',
  remove: '{{key}} weghalen: {{command}}',
  press: 'Druk op de toetsen… (Esc breekt af)',
  pressFor: 'Druk op de toetsen voor: {{command}}. Escape breekt af.',
  browserKeys: 'Een browser houdt Ctrl+T, Ctrl+N en Ctrl+W voor zichzelf.',
  taken: '{{key}} hoort bij ‘{{command}}’. Haal de toets daar eerst weg.',
  refused: {
    types: '{{key}} typt een teken en kan dus geen opdracht zijn.',
    edits: '{{key}} verplaatst, selecteert, wist of kopieert tekst en kan dus geen opdracht zijn.',
    leaves: '{{key}} gaat naar de andere kant of sluit wat open is en kan dus geen opdracht zijn.',
    'of-window': '{{key}} is van het venster of van het systeem.',
    'needs-digit': 'Druk de toetsen samen met een cijfer, zoals Ctrl+Alt+1: elk van de negen krijgt zijn eigen cijfer.',
  },
  sheetFacts_one: 'Profiel: {{profile}}, 1 eigen toets',
  sheetFacts_other: 'Profiel: {{profile}}, {{count, number}} eigen toetsen',
} satisfies Wording<typeof en>;
