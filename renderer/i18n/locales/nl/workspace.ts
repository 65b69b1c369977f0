import type { workspace as en } from '../en/workspace.ts';
import type { Wording } from '../wording.ts';

export const workspace = {
  opening: 'De werkruimte wordt geopend…',
  failedTitle: 'Deze werkruimte gaat niet open',
  inBrowser:
    'In een browser kiest u het bestand bij het starten van Veerman: zet --workspace BESTAND achter de opdracht.',
  backups: 'Reservekopie terugzetten…',
  choose: 'Een andere werkruimte kiezen…',
  lost: 'De motor is gestopt en start opnieuw. Wat u typt, blijft hier en wordt bewaard zodra hij terug is.',
  retryNow: 'Nu proberen',
} satisfies Wording<typeof en>;
