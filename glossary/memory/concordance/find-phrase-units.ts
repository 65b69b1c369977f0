import type { UnitId } from '#shared/model/ids.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { foldText } from '#glossary/text/normalise.ts';
import { listMemories } from '../memories.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { findPlaces, type PlaceCache } from './match-shelf.ts';
import { findRuns, numberWords } from './read-hits.ts';
import { eachRowOf } from './rows.ts';
import { listSearchWords } from './search-words.ts';
import { selectFolded, type Selection } from './select-words.ts';
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

/** Looks phrases of one segment up: its words and where they are is found once for all. Use it at once, not after a pause. */
export interface PhraseFinder {
  /** Units with the phrase in their Dutch, at most `limit`, and how many there are in all; those that came last come first. */
  find(tokens: readonly string[], limit: number): PhraseUnits;
  /** How many units hold the phrase on a side. */
  count(side: Side, tokens: readonly string[]): number;
}

/** What {@link PhraseFinder.find} gives. */
export interface PhraseUnits {
  readonly units: readonly PhraseUnit[];
  /** Units that hold it in memories that are switched on, whatever the limit. */
  readonly total: number;
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
  const search = (side: Side, tokens: readonly string[], limit: number) =>
    findRows(live, { side, selections: selectAll(side, tokens), enabled, places }, limit);
  return {
    count: (side, tokens) => search(side, tokens, 0).total,
    find: (tokens, limit) => {
      const { ids, total } = search('source', tokens, limit);
      const selections = selectAll('source', tokens);
      return { units: ids.flatMap((id) => readUnit(db, live, id, selections) ?? []), total };
    },
  };
}

/** One phrase: see {@link openPhraseFinder}. */
export function findPhraseUnits(
  db: ReadableDb,
  live: LiveConcordance,
  tokens: readonly string[],
  limit: number,
): PhraseUnits {
  return openPhraseFinder(db, live).find(tokens, limit);
}

interface Wanted {
  readonly side: Side;
  readonly selections: readonly Selection[];
  readonly enabled: Uint8Array;
  readonly places: PlaceCache;
}

function findRows(
  live: LiveConcordance,
  { side, selections, enabled, places }: Wanted,
  limit: number,
): { readonly ids: readonly number[]; readonly total: number } {
  const ids: number[] = [];
  let total = 0;
  if (selections.length === 0 || selections.some(({ numbers }) => numbers?.length === 0)) return { ids, total };
  for (const shelf of [live.tail, ...live.volumes.toReversed()]) {
    const { removed, memories, ids: unitIds } = shelf.columns;
    const { starts } = shelf[side];
    const room = limit - ids.length;
    const last: number[] = [];
    eachRowOf(starts, shelf.count, findPlaces(shelf[side], shelf.count, selections, places), (row) => {
      if (removed[row] === 1 || enabled[memories[row]!] !== 1) return;
      total += 1;
      if (room > 0) last.push(unitIds[row]!);
      if (last.length > room) last.shift();
    });
    ids.push(...last.reverse());
  }
  return { ids, total };
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
