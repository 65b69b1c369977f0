import type { UnitId } from '#shared/model/ids.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { foldText } from '#glossary/text/normalise.ts';
import { listMemories } from '../memories.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { findPlaces } from './match-shelf.ts';
import { findRuns, numberWords } from './read-hits.ts';
import { findRow } from './rows.ts';
import { listSearchWords } from './search-words.ts';
import { selectFolded, type Selection } from './select-words.ts';
import type { Shelf } from './shelf.ts';

/** A unit that holds a phrase in its Dutch. */
export interface PhraseUnit {
  readonly id: UnitId;
  readonly source: string;
  readonly target: string;
  /** Where the phrase is in the Dutch, in UTF-16 units: its first place. */
  readonly start: number;
  readonly end: number;
}

/** Looks phrases of one segment up: what its words are is found once for all of them. Use it at once, not after a pause. */
export interface PhraseFinder {
  /** Units that hold the phrase, at most `limit`, and how many there are in all; the newest units first. */
  find(tokens: readonly string[], limit: number): PhraseUnits;
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
  const select = (token: string) => {
    const selection = known.get(token) ?? selectFolded(live.source, token, foldText);
    known.set(token, selection);
    return selection;
  };
  const enabled = new Set(listMemories(db).flatMap(({ id, enabled }) => (enabled === 1 ? [id] : [])));
  return {
    find: (tokens, limit) => {
      // Hyphens, dashes and quotes have no place among the words.
      const selections = tokens.filter((token) => listSearchWords(token).length > 0).map(select);
      if (selections.length === 0 || selections.some(({ numbers }) => numbers?.length === 0))
        return { units: [], total: 0 };
      return findUnits(db, live, { selections, enabled, limit });
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
  readonly selections: readonly Selection[];
  readonly enabled: ReadonlySet<number>;
  readonly limit: number;
}

function findUnits(db: ReadableDb, live: LiveConcordance, { selections, enabled, limit }: Wanted): PhraseUnits {
  const units: PhraseUnit[] = [];
  let total = 0;
  for (const shelf of [live.tail, ...live.volumes.toReversed()]) {
    const rows = findRows(shelf, selections).filter(
      (row) => shelf.columns.removed[row] === 0 && enabled.has(shelf.columns.memories[row]!),
    );
    total += rows.length;
    for (let at = rows.length - 1; at >= 0 && units.length < limit; at -= 1) {
      const unit = readUnit(db, live, shelf.columns.ids[rows[at]!]!, selections);
      if (unit) units.push(unit);
    }
  }
  return { units, total };
}

/** Rows that hold the words next to each other, ascending. */
function findRows(shelf: Shelf, selections: readonly Selection[]): number[] {
  const { at, count } = findPlaces(shelf.source, shelf.count, selections);
  const rows: number[] = [];
  for (let place = 0; place < count; place += 1) {
    const row = findRow(shelf.source.starts, shelf.count, at[place]!);
    if (row !== rows.at(-1)) rows.push(row);
  }
  return rows;
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
