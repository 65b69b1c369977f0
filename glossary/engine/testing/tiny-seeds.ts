import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const articles: Readonly<Record<string, string>> = {
  '000_raad.txt':
    ' date 2021-08 De Veiligheidsraad vergadert in Peking. Er zijn 10.000 troepen. Dat is veel.\n\nDe uitkomst\n\nDe Veiligheidsraad besluit niets.  Het is klaar.\n',
  '001_vrede.txt':
    'De vrede is ver. De troepen trekken weg.\n\nBeeld AP\n\nEr zijn 10.000 troepen. De vrede is nabij.\n',
  '002_leeg.txt': 'Niemand kent deze zin. De vrede is ver weg.\n',
};

const pairs: readonly (readonly [string, string])[] = [
  ['De Veiligheidsraad vergadert in Peking.', 'The Security Council is meeting in Beijing.'],
  ['Er zijn 10.000 troepen.', 'There are 10,000 troops.'],
  ['Dat is veel.', 'That is a lot.'],
  ['De uitkomst', 'The outcome'],
  ['De Veiligheidsraad besluit niets.', 'The Security Council decides nothing.'],
  ['Het is klaar.', 'It is done.'],
  ['De vrede is ver.', 'Peace is far off.'],
  ['De troepen trekken weg.', 'The troops are leaving.'],
];

const entries: readonly (readonly [string, string, string, string])[] = [
  ['c-raad', 'Veiligheidsraad', 'Security Council', 'Safety Board'],
  ['c-peking', 'Peking', 'Beijing', 'Peking'],
];

/** Writes a small glossary, memory and three articles: enough for every operation, and quick. */
export function writeTinySeeds(folder: string): string {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, 'articles', name), text);
  writeFileSync(join(folder, 'memory.tmx'), makeTmx(pairs));
  writeFileSync(join(folder, 'glossary.tbx'), makeTbx());
  return folder;
}

/** A TMX file of these pairs. */
export function makeTmx(units: readonly (readonly [string, string])[], attributes = ''): string {
  const bodies = units.map(
    ([nl, en]) =>
      `<tu ${attributes}><tuv xml:lang="nl"><seg>${nl}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1"
    segtype="sentence" o-tmf="t" adminlang="en" srclang="nl" datatype="plaintext"/><body>${bodies.join('')}</body></tmx>`;
}

function makeTbx(): string {
  const term = (text: string, standing: string) =>
    `<termSec><term>${text}</term><termNote type="administrativeStatus">${standing}-admn-sts</termNote></termSec>`;
  const bodies = entries.map(
    ([
      id,
      dutch,
      english,
      forbidden,
    ]) => `<conceptEntry id="${id}"><langSec xml:lang="nl">${term(dutch, 'preferredTerm')}
      </langSec><langSec xml:lang="en">${term(english, 'preferredTerm')}${term(forbidden, 'deprecatedTerm')}</langSec></conceptEntry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><tbx type="TBX-Basic" style="dca" xml:lang="nl"
    xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>t</p></sourceDesc></fileDesc></tbxHeader>
    <text><body>${bodies.join('')}</body></text></tbx>`;
}
