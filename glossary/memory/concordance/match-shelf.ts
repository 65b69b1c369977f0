import type { ParsedQuery } from './parse-query.ts';
import { addWordRows, keepFollowed, locateLists, readPlaces } from './places.ts';
import { addRowsOf, createRows, dropRows, keepRows, type Places, type Rows } from './rows.ts';
import { onlyExact, selectWords, type Selection, type WordOptions } from './select-words.ts';
import type { ListedSide, RunningSide, Shelf } from './shelf.ts';
import type { Side } from './stem-word.ts';
import type { WordTable } from './word-table.ts';

/** Words next to each other, as selections from the table; with `exact` the same in the form that was typed. */
export interface SelectedItem {
  readonly words: readonly Selection[];
  /** Null where no other forms were selected: all hits are exact. */
  readonly exact: readonly Selection[] | null;
}

/** A query on one side, its words looked up. */
export interface SelectedQuery {
  readonly side: Side;
  readonly wanted: readonly (readonly SelectedItem[])[];
  readonly unwanted: readonly SelectedItem[];
  /** The whole query as one phrase, where it is more than one item and has no alternatives. */
  readonly phrase: SelectedItem | null;
}

/** The rows of a shelf that a query finds, and which of them are better hits than others. */
export interface MatchedRows {
  readonly hits: Rows;
  /** All words in the form that was typed. */
  readonly exact: Rows;
  /** All words next to each other, in order. */
  readonly phrase: Rows;
}

/** Looks the words of a query up. */
export function selectQuery(table: WordTable, { wanted, unwanted }: ParsedQuery, options: WordOptions): SelectedQuery {
  const selectAll = (item: ParsedQuery['unwanted'][number]) => item.map((word) => selectWords(table, word, options));
  const clauses = wanted.map((items) => items.map((item) => withExact(selectAll(item))));
  const isPhrase = clauses.length > 1 && clauses.every((items) => items.length === 1);
  return {
    side: table.side,
    wanted: clauses,
    unwanted: unwanted.map((item) => withExact(selectAll(item))),
    phrase: isPhrase ? withExact(clauses.flatMap(([item]) => item?.words ?? [])) : null,
  };
}

/** An item of these selections. */
export function withExact(words: readonly Selection[]): SelectedItem {
  const exact = words.map(onlyExact);
  if (exact.every((one) => one === null)) return { words, exact: null };
  return { words, exact: exact.map((one, at) => one ?? words[at]!) };
}

/** The rows that one query finds; null where there are none, which mostly is known at once. */
export function matchShelf(shelf: Shelf, { side, wanted, unwanted, phrase }: SelectedQuery): MatchedRows | null {
  const texts = shelf[side];
  const { count } = shelf;
  const hits = createRows(count).fill(0xffffffff);
  const exact = hits.slice();
  for (const items of wanted) {
    const found = findAny(texts, count, items);
    if (!keepRows(hits, found.rows)) return null;
    keepRows(exact, found.exact);
  }
  if (unwanted.length > 0) dropRows(hits, findAny(texts, count, unwanted).rows);
  return { hits, exact, phrase: phrase ? findPhrase(texts, count, phrase) : hits.slice() };
}

function findPhrase(texts: RunningSide | ListedSide, count: number, { words }: SelectedItem): Rows {
  const rows = createRows(count);
  addRowsOf(rows, texts.starts, count, findPlaces(texts, count, words));
  return rows;
}

/** The rows that hold one of the items, and those that hold one as it was typed. */
function findAny(
  texts: RunningSide | ListedSide,
  count: number,
  items: readonly SelectedItem[],
): { readonly rows: Rows; readonly exact: Rows } {
  const rows = createRows(count);
  const exact = createRows(count);
  for (const item of items) {
    const [first, second] = item.words;
    if (first && !second) addWordRows(texts, count, first, rows, exact);
    else {
      const places = findPlaces(texts, count, item.words);
      addRowsOf(rows, texts.starts, count, places);
      if (places.count === 0) continue;
      addRowsOf(exact, texts.starts, count, item.exact ? findPlaces(texts, count, item.exact) : places);
    }
  }
  return { rows, exact };
}

/** Lists that were read, for whoever looks up many phrases of the same words. Use it at once, not after a pause. */
export type PlaceCache = Map<Selection, Map<RunningSide | ListedSide, Places>>;

/** Places in the rows that hold the words next to each other, one for each time; ascending. */
export function findPlaces(
  texts: RunningSide | ListedSide,
  count: number,
  words: readonly Selection[],
  cache: PlaceCache | null = null,
): Places {
  const end = texts.starts[count]!;
  if (texts.kind === 'running') return scanPhrase(texts, end, words);
  const located = words.map((selection, at) => ({ selection, lists: locateLists(texts, selection), at }));
  // The rarest word first: the others are read only where it is.
  located.sort((a, b) => (a.lists?.bytes ?? Infinity) - (b.lists?.bytes ?? Infinity));
  const [rarest, ...others] = located;
  if (!rarest || rarest.lists?.slots.length === 0) return { at: new Uint32Array(0), count: 0 };
  const read = ({ selection, lists }: (typeof located)[number]): Places => {
    const known = cache?.get(selection)?.get(texts);
    if (known) return known;
    const places = readPlaces(texts, end, lists);
    if (cache) cache.set(selection, (cache.get(selection) ?? new Map<typeof texts, Places>()).set(texts, places));
    return places;
  };
  const first = read(rarest);
  if (others.length === 0) return first;
  const found: Places = cache ? { at: first.at.slice(0, first.count), count: first.count } : first;
  for (const other of others) if (found.count > 0) keepFollowed(found, read(other), other.at - rarest.at);
  return found;
}

/** Words that stand one after the other need no lists to be found next to each other. */
function scanPhrase({ words }: RunningSide, end: number, selections: readonly Selection[]): Places {
  const masks = selections.map(({ mask }) => mask);
  const found: number[] = [];
  for (let place = 0; place + masks.length <= end; place += 1) {
    let length = 0;
    while (length < masks.length) {
      const word = words[place + length]!;
      if (word < 0 || !masks[length]![word]) break;
      length += 1;
    }
    if (length === masks.length) found.push(place);
  }
  return { at: Uint32Array.from(found), count: found.length };
}
