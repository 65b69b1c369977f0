import type { UnitId } from '#shared/model/ids.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { foldText } from '#glossary/text/normalise.ts';
import { listMemories } from '../memories.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { findPlaces, type PlaceCache } from './match-shelf.ts';
import { findRuns, numberWords } from './read-hits.ts';
import { eachRowOf, lastRowsOf, type Places } from './rows.ts';
import { listSearchWords } from './search-words.ts';
import { selectFolded, type Selection } from './select-words.ts';
import type { Shelf } from './shelf.ts';
import type { Side } from './stem-word.ts';

/** A unit that holds a phrase in its Dutch. */
export interface PhraseUnit {
  readonly id: UnitId;
  readonly source: string;
  readonly target: string;
  /** Where the phrase is in the Dutch, in UTF-16 units: its first place. */
  readonly start: number;
  readonly end: number;
}

/**
 * Looks phrases of one segment up: its words and where they are is found once for all. Use it at once, not after a pause.
 * Units in memories that are switched off are none.
 */
export interface PhraseFinder {
  /** Units with the phrase in their Dutch, at most `limit`; those that came last come first. */
  sample(tokens: readonly string[], limit: number): readonly PhraseUnit[];
  has(tokens: readonly string[]): boolean;
  /** How many units hold the phrase on a side: dear where its words are frequent, so it is counted once. */
  count(side: Side, tokens: readonly string[]): number;
}

/** Phrases as folded tokens (see `tokenise`): the same words in the same order, not their other forms. */
export function openPhraseFinder(db: ReadableDb, live: LiveConcordance): PhraseFinder {
  const known = new Map<string, Selection>();
  const select = (side: Side, token: string) => {
    const key = `${side} ${token}`;
    const selection = known.get(key) ?? selectFolded(live[side], token, foldText);
    known.set(key, selection);
    return selection;
  };
  // Hyphens, dashes and quotes have no place among the words.
  const selectAll = (side: Side, tokens: readonly string[]) =>
    tokens.filter((token) => listSearchWords(token).length > 0).map((token) => select(side, token));
  const enabled = new Uint8Array(65_536);
  for (const memory of listMemories(db)) enabled[memory.id] = memory.enabled;
  const places: PlaceCache = new Map();
  const wanted = (side: Side, tokens: readonly string[]) => ({
    side,
    selections: selectAll(side, tokens),
    enabled,
    places,
  });
  const counted = new Map<string, number>();
  return {
    count: (side, tokens) => {
      const key = `${side} ${tokens.join(' ')}`;
      const total = counted.get(key) ?? countRows(live, wanted(side, tokens));
      counted.set(key, total);
      return total;
    },
    has: (tokens) => listNewest(live, wanted('source', tokens), 1).length > 0,
    sample: (tokens, limit) => {
      const asked = wanted('source', tokens);
      return listNewest(live, asked, limit).flatMap((id) => readUnit(db, live, id, asked.selections) ?? []);
    },
  };
}

interface Wanted {
  readonly side: Side;
  readonly selections: readonly Selection[];
  readonly enabled: Uint8Array;
  readonly places: PlaceCache;
}

/** Ids of the units that came last, newest first. */
function listNewest(live: LiveConcordance, wanted: Wanted, limit: number): readonly number[] {
  const ids: number[] = [];
  eachShelf(live, wanted, (shelf, places, fits) => {
    const rows = lastRowsOf(shelf[wanted.side].starts, shelf.count, places, { limit: limit - ids.length, fits });
    ids.push(...rows.map((row) => shelf.columns.ids[row]!));
    return ids.length < limit;
  });
  return ids;
}

function countRows(live: LiveConcordance, wanted: Wanted): number {
  let total = 0;
  eachShelf(live, wanted, (shelf, places, fits) => {
    eachRowOf(shelf[wanted.side].starts, shelf.count, places, (row) => {
      if (fits(row)) total += 1;
    });
    return true;
  });
  return total;
}

/** Goes through what came last first, while `visit` wants more. */
function eachShelf(
  live: LiveConcordance,
  { side, selections, enabled, places }: Wanted,
  visit: (shelf: Shelf, places: Places, fits: (row: number) => boolean) => boolean,
): void {
  if (selections.length === 0 || selections.some(({ numbers }) => numbers?.length === 0)) return;
  for (const shelf of [live.tail, ...live.volumes.toReversed()]) {
    const { removed, memories } = shelf.columns;
    const fits = (row: number) => removed[row] !== 1 && enabled[memories[row]!] === 1;
    if (!visit(shelf, findPlaces(shelf[side], shelf.count, selections, places), fits)) return;
  }
}

function readUnit(
  db: ReadableDb,
  live: LiveConcordance,
  id: number,
  selections: readonly Selection[],
): PhraseUnit | null {
  const row = db.get<{ source: string; target: string }>(sql`SELECT source, target FROM unit WHERE id = :id`, { id });
  if (!row) return null;
  const [first] = findRuns(numberWords(live.source, row.source), selections);
  return first ? { id: String(id) as UnitId, ...row, start: first[0], end: first[1] } : null;
}
