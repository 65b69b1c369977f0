import type { ConcordanceOrder } from '#shared/model/concordance.ts';

/** A unit that was found, with what it is ordered by. */
export interface RankedHit {
  readonly id: number;
  /** Higher comes first; among equals the higher id. */
  readonly key: number;
}

/** The best of the hits that are offered, at most so many. */
export interface BestHits {
  offer(key: number, id: number): void;
  /** Best first. */
  list(): readonly RankedHit[];
}

const seconds = 2 ** 32;
/** Lengths of a band are half as long again as those of the band before: 1, 2, 3, 4, 6, 8, 11, 16 … words. */
const bands = Uint8Array.from({ length: 512 }, (_, words) =>
  Math.min(15, Math.floor(2 * Math.log2(Math.max(1, words)))),
);

/**
 * What hits are ordered by: whether the words stand next to each other, whether they stand in the form that was typed, how short
 * the text is (in bands, so that the newest of texts about as short comes first), how new it is.
 */
export function toKey(order: ConcordanceOrder, phrase: boolean, exact: boolean, words: number, date: number): number {
  if (order === 'newest') return date;
  const band = bands[Math.min(words, bands.length - 1)]!;
  return ((phrase ? 32 : 0) + (exact ? 16 : 0) + 15 - band) * seconds + date;
}

/** Keeps the `most` best hits that come after `after`. */
export function keepBest(most: number, after: RankedHit | null): BestHits {
  const keys = new Float64Array(most);
  const ids = new Int32Array(most);
  let count = 0;
  const isWorse = (at: number, key: number, id: number) => keys[at]! < key || (keys[at] === key && ids[at]! < id);
  const set = (at: number, key: number, id: number) => {
    keys[at] = key;
    ids[at] = id;
  };
  const rise = (key: number, id: number) => {
    let at = count++;
    for (let up = (at - 1) >> 1; at > 0 && !isWorse(up, key, id); up = (at - 1) >> 1) {
      set(at, keys[up]!, ids[up]!);
      at = up;
    }
    set(at, key, id);
  };
  const sink = (key: number, id: number) => {
    let at = 0;
    for (let down = 1; down < count; down = 2 * at + 1) {
      if (down + 1 < count && isWorse(down + 1, keys[down]!, ids[down]!)) down += 1;
      if (!isWorse(down, key, id)) break;
      set(at, keys[down]!, ids[down]!);
      at = down;
    }
    set(at, key, id);
  };
  return {
    offer: (key, id) => {
      if (after && (key > after.key || (key === after.key && id >= after.id))) return;
      if (count < most) rise(key, id);
      else if (isWorse(0, key, id)) sink(key, id);
    },
    list: () =>
      Array.from({ length: count }, (_, at) => ({ key: keys[at]!, id: ids[at]! })).sort(
        (a, b) => b.key - a.key || b.id - a.id,
      ),
  };
}
