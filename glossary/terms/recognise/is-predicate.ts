import { listWords } from '#glossary/text/list-words.ts';
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
