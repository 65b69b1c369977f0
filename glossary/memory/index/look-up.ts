import { createBestHits, leastUsefulScore, listHits, offerHit, type FoundUnit, type Hit } from './best-hits.ts';
import { createBestPairs, listPairs, offerPair, type PairHit } from './best-pairs.ts';
import { measureClasses } from './class-distance.ts';
import { grow } from './grow.ts';
import { narrowBlock } from './narrow-block.ts';
import { prepareQuery, releaseQuery, type PreparedQuery } from './prepare-query.ts';
import { hashNeighbours } from './string-table.ts';
import type { LengthGroup, TokenIndex } from './token-index.ts';
import { measureTokens } from './token-distance.ts';
import type { UnitColumns } from './unit-columns.ts';

/** How far a lookup goes. */
export interface LookUpLimits {
  /** 0–100. */
  readonly threshold: number;
  /** Only the best so many; Infinity for all. */
  readonly limit: number;
  /** Points taken off the scores of a memory, by its number; Infinity leaves it out. */
  readonly penalties?: ReadonlyMap<number, number>;
  /** Where scores are equal the higher comes first; the unit's own rank where absent. */
  readonly rankOf?: (memory: number, rank: number) => number;
  /** Dutch before and after: identical text between the same neighbours is 101. */
  readonly previous?: string | null;
  readonly next?: string | null;
  /** Asked some times a millisecond; true ends the lookup without a result. */
  readonly shouldStop?: () => boolean;
}

/** Where hits go. */
interface Collector {
  offer(unit: FoundUnit): void;
  /** The score that a further hit must at least have to matter. */
  least(): number;
}

interface Lookup {
  readonly index: TokenIndex;
  readonly query: PreparedQuery;
  readonly threshold: number;
  readonly penalties: ReadonlyMap<number, number> | undefined;
  readonly rankOf: ((memory: number, rank: number) => number) | undefined;
  /** Hash of the neighbours; 0 where one is not known. */
  readonly neighbours: number;
  readonly shouldStop: () => boolean;
  readonly best: Collector;
  /** Classes of a candidate: as numbers of the query's, and as they are. */
  locals: Uint16Array;
  readonly candidate: { tokens: Int32Array; classes: Int32Array; count: number };
}

const rowsBetweenStops = 512;

/**
 * The units whose score is the threshold or more, best first, then by rank and newest id; null where it was stopped. Exact
 * but in one point: 100 is told from 99, and 101 from 100, by a hash of 32 bits, so who shows such a hit compares the texts.
 */
export function lookUp(index: TokenIndex, text: string, limits: LookUpLimits): Hit[] | null {
  const best = createBestHits(limits.limit);
  const collector: Collector = { offer: (unit) => offerHit(best, unit), least: () => leastUsefulScore(best) };
  return search(index, text, limits, collector) ? listHits(best) : null;
}

/** The same, where units of the same Dutch and the same English count as one: the best of them, with the others named. */
export function lookUpPairs(index: TokenIndex, text: string, limits: LookUpLimits): PairHit[] | null {
  const best = createBestPairs(limits.limit);
  const collector: Collector = { offer: (unit) => offerPair(best, unit), least: () => best.least };
  return search(index, text, limits, collector) ? listPairs(best) : null;
}

function search(index: TokenIndex, text: string, limits: LookUpLimits, best: Collector): boolean {
  if (limits.limit <= 0) return true;
  const query = prepareQuery(index, text);
  const { threshold, penalties, rankOf, shouldStop = () => false } = limits;
  const lookup: Lookup = {
    index,
    query,
    threshold: Math.ceil(threshold),
    penalties,
    rankOf,
    neighbours: hashNeighbours(limits.previous ?? null, limits.next ?? null),
    shouldStop,
    best,
    locals: new Uint16Array(64),
    candidate: { tokens: index.scratch.tokens, classes: new Int32Array(64), count: 0 },
  };
  try {
    return listGroups(lookup).every((group) => searchGroup(lookup, group));
  } finally {
    releaseQuery(index, query);
  }
}

/** Nearest number of tokens first, for what is found there may spare looking elsewhere. */
function listGroups({ index, query, threshold }: Lookup): LengthGroup[] {
  const near = [...index.groups.values()].filter(
    ({ length }) => 2 * Math.abs(length - query.count) <= largestDistance(Math.max(length, query.count), threshold),
  );
  return near.sort((a, b) => Math.abs(a.length - query.count) - Math.abs(b.length - query.count));
}

/** Largest doubled distance at which the score can still be `score`; identical texts have 0. */
function largestDistance(longest: number, score: number): number {
  return Math.max(0, Math.floor((2 * longest * (100 - Math.max(0, score))) / 100));
}

function searchGroup(lookup: Lookup, { length, blocks, tail }: LengthGroup): boolean {
  const { index, query, best, threshold } = lookup;
  makeRoom(lookup, length);
  const longest = Math.max(length, query.count);
  const largest = () => largestDistance(longest, Math.max(threshold, best.least()));
  for (const block of blocks) {
    const most = largest();
    if (2 * Math.abs(length - query.count) > most) return true;
    const narrowed = narrowBlock(block, query, longest - (most >> 1), index.scratch);
    const rows = narrowed < 0 ? null : index.scratch.rows;
    if (!searchRows(lookup, block.columns, rows, narrowed < 0 ? block.count : narrowed, most)) return false;
  }
  return searchRows(lookup, tail.columns, null, tail.count, largest());
}

function makeRoom(lookup: Lookup, length: number): void {
  const { candidate } = lookup;
  lookup.locals = grow(lookup.locals, length);
  candidate.tokens = grow(candidate.tokens, length);
  candidate.classes = grow(candidate.classes, length);
  candidate.count = length;
}

/** Looks at the given rows, or with null at all of them. */
function searchRows(
  lookup: Lookup,
  columns: UnitColumns,
  rows: Uint16Array | null,
  count: number,
  most: number,
): boolean {
  for (let at = 0; at < count; at += 1) {
    if (at % rowsBetweenStops === 0 && lookup.shouldStop()) return false;
    const row = rows ? rows[at]! : at;
    if (columns.ids[row]! < 0 || !nearEnough(lookup, columns, row, most)) continue;
    const distance = measureTokens(lookup.query, lookup.candidate, most);
    if (distance <= most) keepHit(lookup, columns, row, distance);
  }
  return true;
}

/**
 * Reads the candidate's tokens and classes, and says whether its classes are near enough. Gives up as soon as more tokens
 * have a class that the query has not than may be left over.
 */
function nearEnough(lookup: Lookup, { low, high }: UnitColumns, row: number, most: number): boolean {
  const { index, query, locals } = lookup;
  const { tokens, classes, count } = lookup.candidate;
  const { classOfToken } = index.vocabulary;
  const { localOfClass } = index.scratch;
  const apart = most >> 1;
  let spare = query.words === 0 ? count : count - Math.max(query.count, count) + apart;
  const start = row * count;
  for (let i = 0; i < count; i += 1) {
    const token = low[start + i]! | (high[start + i]! << 16);
    const known = classOfToken[token]!;
    const local = localOfClass[known]!;
    if (local === 0 && (spare -= 1) < 0) return false;
    tokens[i] = token;
    classes[i] = known;
    locals[i] = local;
  }
  return measureClasses(query, locals, count, apart) <= apart;
}

function keepHit(lookup: Lookup, columns: UnitColumns, row: number, distance: number): void {
  const { query, candidate, penalties, rankOf, threshold, neighbours, best } = lookup;
  const longest = Math.max(query.count, candidate.count);
  const partial = longest === 0 ? 99 : Math.floor((100 * (2 * longest - distance)) / (2 * longest));
  const identical = distance === 0 && columns.marks[row] === query.mark;
  const inContext = identical && neighbours !== 0 && columns.neighbours[row] === neighbours;
  const memory = columns.memories[row]!;
  const score = (identical ? (inContext ? 101 : 100) : Math.min(99, partial)) - (penalties?.get(memory) ?? 0);
  if (score < threshold) return;
  const rank = rankOf ? rankOf(memory, columns.ranks[row]!) : columns.ranks[row]!;
  best.offer({ id: columns.ids[row]!, score, rank, mark: columns.marks[row]!, target: columns.targets[row]! });
}
