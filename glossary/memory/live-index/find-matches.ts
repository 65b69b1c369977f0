import type { MemoryId, UnitId } from '#shared/model/ids.ts';
import type { Match, MatchKind, MatchPlace } from '#shared/model/memory.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { normaliseText } from '#glossary/text/normalise.ts';
import type { PairHit } from '../index/best-pairs.ts';
import { lookUpPairs } from '../index/look-up.ts';
import { toProvenance, type UnitRow } from '../unit-row.ts';
import type { LiveIndex } from './open-live-index.ts';
import { isSameStamp } from './read-stamp.ts';
import { readLookedIn, type LookedInMemories } from './read-memories.ts';

/** What is looked for. Without neighbours no match is above 100. */
export interface MemoryQuery {
  readonly text: string;
  /** Dutch before and after; '' at the edge of the article, null where it is not known. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** How far a search goes. */
export interface SearchLimits {
  readonly threshold: number;
  readonly limit: number;
}

/** Places of a pair that are named; of the others there is the number. */
const mostPlaces = 5;

/**
 * The best matches with their texts; the same pair of texts once, with how many units say so and where. Best first, then those
 * of the more trusted memory or the newest, as the workspace is set. A unit counts where its score less the penalty of its
 * memory is the threshold or more; none that counts is missed. Null where `shouldStop` said so. The index must have caught up.
 */
export function findMatches(
  db: ReadableDb,
  live: LiveIndex,
  query: MemoryQuery,
  { threshold, limit }: SearchLimits,
  shouldStop: () => boolean,
): readonly Match[] | null {
  const memories = readMemories(db, live);
  const { penalties, rankOf } = memories;
  const { text, previous, next } = query;
  const hits = lookUpPairs(live.saved.index, text, { threshold, limit, penalties, rankOf, previous, next, shouldStop });
  if (!hits) return null;
  const matches = hits.flatMap((hit) => readMatch(db, hit, query, memories) ?? []);
  // Where a hash of 32 bits mistook one text for another, the score is lower than it was thought to be.
  return matches.filter(({ score }) => score >= threshold).sort((a, b) => b.score - a.score);
}

/** Read anew only where something was written since. */
function readMemories(db: ReadableDb, live: LiveIndex): LookedInMemories {
  const { stamp, memories } = live;
  if (!stamp || db.inTransaction) return readLookedIn(db);
  if (memories && isSameStamp(memories.stamp, stamp)) return memories.lookedIn;
  const lookedIn = readLookedIn(db);
  live.memories = { stamp, lookedIn };
  return lookedIn;
}

function readMatch(db: ReadableDb, hit: PairHit, query: MemoryQuery, memories: LookedInMemories): Match | null {
  const row = readUnit(db, hit.id);
  if (!row) return null;
  const penalty = memories.penalties.get(row.memory_id) ?? 0;
  const full = compareTexts(row, query, hit.score + penalty);
  return {
    unitId: String(row.id) as UnitId,
    memoryId: String(row.memory_id) as MemoryId,
    memoryName: memories.names.get(row.memory_id) ?? '',
    source: row.source,
    target: row.target,
    score: full - penalty,
    penalty,
    kind: kindOf(full),
    provenance: toProvenance(row),
    author: row.changed_by ?? row.created_by,
    repaired: null,
    copies: hit.copies.length,
    places: listPlaces(db, row, hit, memories),
  };
}

function readUnit(db: ReadableDb, id: number): UnitRow | undefined {
  return db.get<UnitRow>(sql`SELECT * FROM unit WHERE id = :id`, { id });
}

/** The score without a penalty, with 100 and 101 made sure of by the texts themselves. */
function compareTexts(row: UnitRow, query: MemoryQuery, score: number): number {
  if (score < 100) return score;
  if (normaliseText(row.source) !== normaliseText(query.text)) return 99;
  return isAt(row.previous, query.previous) && isAt(row.next, query.next) ? 101 : 100;
}

/** Whether a unit's neighbour is known and is the one that is wanted. */
function isAt(neighbour: string | null, wanted: string | null): boolean {
  return neighbour !== null && wanted !== null && normaliseText(neighbour) === normaliseText(wanted);
}

/** Where the pair stands, the unit that is shown first, each place once. */
function listPlaces(db: ReadableDb, row: UnitRow, { copies }: PairHit, { names }: LookedInMemories): MatchPlace[] {
  const newest = copies.toSorted((a, b) => b - a).slice(0, 2 * mostPlaces);
  const rows = [row, ...newest.flatMap((id) => readUnit(db, id) ?? [])];
  const places = rows.map(({ memory_id, document }) => ({ memoryName: names.get(memory_id) ?? '', document }));
  const different = new Map(places.map((place) => [JSON.stringify(place), place]));
  return [...different.values()].slice(0, mostPlaces);
}

function kindOf(score: number): MatchKind {
  if (score > 100) return 'context';
  return score === 100 ? 'exact' : 'fuzzy';
}
