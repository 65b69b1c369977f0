import { listWords } from '#glossary/text/list-words.ts';
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
  return degrees.has(before.folded) && copulas.has(items[at - 2]?.folded ?? '');
}
