import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import { listWords } from '#glossary/text/list-words.ts';
import type { TextItem } from './text-items.ts';
import { wordKeys } from './word-keys.ts';

const nameLinks = /^(?:de|den|der|van|ten|ter|'t|het|el|al)$/u;
/** The particles that stand in surnames and hardly ever in the names of bodies: Piet de Boer, but Hof van Justitie. */
const surnameLinks = /^(?:de|den|der|ten|ter)$/u;
const titles: ReadonlySet<string> = new Set(
  listWords(`
    mevrouw mevr mw meneer heer dhr dokter dr professor prof minister premier president burgemeester wethouder kamerlid
    staatssecretaris kolonel generaal kapitein rechter advocaat trainer coach collega directeur agent familie broer zus
  `),
);
/** Bodies and offices that are written with a capital behind their article. */
const institutions: ReadonlySet<string> = new Set(
  listWords(`
    kamer raad staat hof commissie senaat regering kabinet koning minister premier president rijk kroon unie grondwet wet bank
    paus parlement rekenkamer ombudsman gemeente provincie overheid bijbel koran beurs kerk partij vergadering
  `),
);
const leadsToPlace = /^(?:naar|in|uit|te|bij|vanuit|nabij|rond)$/u;
const capital = /^\p{Lu}\p{Ll}/u;

/** Whether a given name, or what stands between it and a surname, leads to this word: Pieter Kaasjager, Jan de Boer. */
export function isSurname(items: readonly TextItem[], at: number): boolean {
  const item = items[at];
  if (!item || !capital.test(item.text) || item.gap !== 'space') return false;
  let place = at - 1;
  while (place > 0 && items[place]?.gap === 'space' && nameLinks.test(items[place]?.folded ?? '')) place--;
  const before = items[place];
  if (!before) return false;
  // Zo informeerde Rutte de Kamer.
  if (place < at - 1 && institutions.has(item.folded)) return false;
  if (isGiven(before) || titles.has(before.folded)) return true;
  if (surnameLinks.test(items[at - 1]?.folded ?? '') && place < at - 1 && capital.test(before.text)) return true;
  // De heer De Koning: what links a surname begins with a capital where no given name stands.
  const link = items[place + 1];
  return place < at - 1 && link !== undefined && capital.test(link.text) && /^\p{Ll}/u.test(before.text);
}

function isGiven({ text, word, folded }: TextItem): boolean {
  if (!word || !/^\p{Lu}/u.test(text)) return false;
  if ((dutchLexicon().classesOf(folded) & wordClass.person) === 0 || /^\p{Lu}+$/u.test(text)) return false;
  // The Hoge of Hoge Raad is an adjective before it is a name.
  return wordKeys(folded).readings.every(({ kind }) => kind !== 'adjective');
}

/** Naar Kiel: a common noun has no capital within a sentence, nor does it stand there without an article. */
export function isPlace(items: readonly TextItem[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !before || !capital.test(item.text) || item.gap !== 'space') return false;
  if (!leadsToPlace.test(before.folded) || items[at + 1]?.gap === 'hyphen') return false;
  return at > 1 && /^\p{Ll}/u.test(before.text);
}
