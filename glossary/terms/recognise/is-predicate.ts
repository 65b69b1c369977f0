import { listWords } from '#glossary/text/list-words.ts';
import type { WordForm } from '#glossary/text/dutch/reading.ts';
import { hasOtherVerb, isFiniteAt } from './other-verb.ts';
import type { TextItem } from './text-items.ts';
import { wordKeys } from './word-keys.ts';

const copulas: ReadonlySet<string> = new Set(
  listWords(`
    is was waren zijn wordt worden werd werden blijft blijven bleef bleven lijkt lijken leek leken staat staan stond stonden
    ligt liggen lag lagen gaat gaan ging gingen klinkt klonk loopt liep heet schijnt scheen
  `),
);
const degrees: ReadonlySet<string> = new Set(
  listWords('erg zeer heel te zo nogal vrij even best tamelijk vreselijk niet'),
);

/** Een lokaal bestuur: an adjective too, with a noun behind it that it belongs to. */
export function isAttribute(items: readonly TextItem[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!item || !before?.word || !next?.word || item.gap !== 'space' || next.gap !== 'space') return false;
  // Het lokaal bestuur is …: the next noun is the subject. But het recht gebruik te maken.
  const leads = /^(?:het|dit|dat|ons)$/.test(before.folded) && isFiniteAt(items, at + 2);
  if (!leads && !/^(?:een|geen|elk|ieder|zo'n|veel|meer)$/.test(before.folded)) return false;
  const isAdjective = wordKeys(item.folded).readings.some(({ kind, form }) => kind === 'adjective' && form === 'base');
  if (!isAdjective) return false;
  const { readings } = wordKeys(next.folded);
  if (!readings.some(({ kind, form }) => kind === 'noun' && form !== 'plural')) return false;
  return readings.every(({ kind }) => kind === 'noun') || hasOtherVerb(items, at - 1, at + 1);
}

/** Een jong van de kat: an adjective behind an article, with no noun of its own, is one itself. */
export function isNominal(items: readonly TextItem[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!before?.word || !item || !next?.word || !/^(?:de|het|een|geen|elk)$/.test(before.folded)) return false;
  return (
    /^(?:van|uit|op|bij|voor)$/.test(next.folded) && wordKeys(item.folded).readings.some(({ kind }) => kind === 'noun')
  );
}

/** Het water staat laag, dat is erg laag: a word that is an adjective too, and stands where only that can. */
export function isPredicate(items: readonly TextItem[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !before?.word || item.gap !== 'space' || items[at + 1]?.gap === 'hyphen') return false;
  const { readings } = wordKeys(item.folded);
  if (!readings.some(({ kind, form }) => kind === 'adjective' && form === 'base')) return false;
  if (copulas.has(before.folded)) return !items[at + 1]?.word || items[at + 1]?.gap === 'break';
  if (/^(?:maar|en|of)$/.test(before.folded) && isBareAdjective(items[at - 2]) && !items[at + 1]?.word) return true;
  return degrees.has(before.folded) && copulas.has(items[at - 2]?.folded ?? '');
}

/** Niet zwaar maar licht. */
function isBareAdjective(item: TextItem | undefined): boolean {
  const { readings } = wordKeys(item?.word === true ? item.folded : '');
  return readings.length > 0 && readings.every(({ kind, form }) => kind === 'adjective' && form === 'base');
}

const more: ReadonlySet<string> = new Set(
  listWords('veel steeds iets wat nog jaar even niets stukken aanzienlijk alsmaar'),
);

/** Ouder dan, een jaar ouder: a comparative that is a noun too. */
export function isComparative(items: readonly TextItem[], at: number): boolean {
  const item = items[at];
  if (!item?.word || !item.folded.endsWith('er')) return false;
  const { readings } = wordKeys(item.folded);
  if (!readings.some(({ kind, form }) => kind === 'adjective' && form === 'inflected')) return false;
  const next = items[at + 1];
  const before = items[at - 1];
  return next?.folded === 'dan' || (before?.word === true && item.gap === 'space' && more.has(before.folded));
}

const materials: ReadonlySet<string> = new Set(
  listWords('blikken stenen glazen papieren zijden eiken stalen aarden kartonnen lakens wollen'),
);

/** Een blikken trommel, deskundige hulp: a noun that is an adjective as well, before the noun that it belongs to. */
export function isInflectedAttribute(items: readonly TextItem[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item?.word || !next?.word || next.gap !== 'space' || /^\p{Lu}/u.test(next.text)) return false;
  const { readings } = wordKeys(item.folded);
  const isAdjective =
    materials.has(item.folded) ||
    (item.folded.endsWith('e') && readings.some(({ kind, form }) => kind === 'adjective' && form === 'inflected'));
  if (!isAdjective) return false;
  const after = wordKeys(next.folded).readings;
  if (!after.some(({ kind }) => kind === 'noun')) return false;
  // A singular in -e is no subject of a stem or infinitive: de geestelijke vader.
  const isVerb = (form: WordForm): boolean => materials.has(item.folded) || !/^(?:stem|infinitive)$/.test(form);
  return after.every(({ kind, form }) => kind !== 'verb' || !isVerb(form)) || hasOtherVerb(items, at, at + 1);
}

/** Op vreemde wijze: behind another adjective, with no noun behind it, it is the noun. */
export function isNounBehind(items: readonly TextItem[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!before?.word || !item || item.gap !== 'space' || !item.folded.endsWith('e') || !before.folded.endsWith('e'))
    return false;
  if (!wordKeys(item.folded).readings.some(({ kind, lemma }) => kind === 'noun' && lemma === item.folded)) return false;
  if (!wordKeys(before.folded).readings.some(({ kind, form }) => kind === 'adjective' && form === 'inflected'))
    return false;
  const after = next?.word === true && next.gap === 'space' ? wordKeys(next.folded).readings : [];
  const isBase = after.some(({ kind, form }) => kind === 'adjective' && form === 'base');
  return isBase || !after.some(({ kind }) => kind === 'noun' || kind === 'adjective');
}
