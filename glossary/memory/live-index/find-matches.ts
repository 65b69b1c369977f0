import type { MemoryId, UnitId } from '#shared/model/ids.ts';
import type { Match, MatchKind } from '#shared/model/memory.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { normaliseText } from '#glossary/text/normalise.ts';
import type { Hit } from '../index/best-hits.ts';
import { lookUp } from '../index/look-up.ts';
import { toProvenance, type UnitRow } from '../unit-row.ts';
import type { LiveIndex } from './open-live-index.ts';

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

interface FoundRow extends UnitRow {
  readonly memory_name: string;
}

interface Found {
  readonly row: FoundRow;
  readonly score: number;
}

const columns = `SELECT u.*, m.name AS memory_name FROM unit u JOIN memory m ON m.id = u.memory_id`;

/**
 * The best matches with their texts: best first, then newest; the same pair of texts once. Null where `shouldStop` said so.
 * The index must have caught up. Nothing at or above the threshold is missed: where the same pairs take up the places of
 * others, more is asked for.
 */
export function findMatches(
  db: ReadableDb,
  { saved: { index } }: LiveIndex,
  query: MemoryQuery,
  { threshold, limit }: SearchLimits,
  shouldStop: () => boolean,
): readonly Match[] | null {
  const exact = lookUp(index, query.text, { threshold: Math.max(100, threshold), limit: Infinity, shouldStop });
  if (!exact) return null;
  // A context match may be any of the exact ones, so all of these are read.
  for (let wanted = exact.length + limit; ; wanted *= 2) {
    const hits = lookUp(index, query.text, { threshold, limit: wanted, shouldStop });
    if (!hits) return null;
    const matches = foldPairs(readHits(db, hits, query), limit);
    if (matches.length >= limit || hits.length < wanted) return matches;
  }
}

function readHits(db: ReadableDb, hits: readonly Hit[], query: MemoryQuery): Found[] {
  const text = normaliseText(query.text);
  const [previous, next] = [query.previous, query.next].map((one) => (one === null ? null : normaliseText(one)));
  const found = hits.flatMap(({ id, score }): Found[] => {
    const row = db.get<FoundRow>(`${columns} WHERE u.id = :id`, { id });
    if (!row) return [];
    if (score < 100) return [{ row, score }];
    if (normaliseText(row.source) !== text) return [{ row, score: 99 }];
    return [{ row, score: isAt(row.previous, previous) && isAt(row.next, next) ? 101 : 100 }];
  });
  return found.sort(compareFound);
}

/** Whether a unit's neighbour is known and is the one that is wanted. */
function isAt(neighbour: string | null, wanted: string | null | undefined): boolean {
  return neighbour !== null && normaliseText(neighbour) === wanted;
}

function compareFound(a: Found, b: Found): number {
  const [one, other] = [a, b].map(({ row }) => row.changed_at ?? row.created_at ?? '') as [string, string];
  return b.score - a.score || (one < other ? 1 : one > other ? -1 : b.row.id - a.row.id);
}

function foldPairs(found: readonly Found[], limit: number): Match[] {
  const matches = new Map<string, Match>();
  for (const { row, score } of found) {
    if (matches.size >= limit) break;
    const pair = JSON.stringify([row.source, row.target]);
    if (!matches.has(pair)) matches.set(pair, toMatch(row, score));
  }
  return [...matches.values()];
}

function toMatch(row: FoundRow, score: number): Match {
  return {
    unitId: String(row.id) as UnitId,
    memoryId: String(row.memory_id) as MemoryId,
    memoryName: row.memory_name,
    source: row.source,
    target: row.target,
    score,
    kind: kindOf(score),
    provenance: toProvenance(row),
  };
}

function kindOf(score: number): MatchKind {
  if (score > 100) return 'context';
  return score === 100 ? 'exact' : 'fuzzy';
}
