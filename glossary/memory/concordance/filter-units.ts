import type { ConcordanceParams } from '#shared/contract/concordance.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { readString } from '../index/string-table.ts';
import { listMemories } from '../memories.ts';
import type { LiveConcordance } from './live-concordance.ts';
import { foldWord } from './search-words.ts';
import type { Columns } from './shelf.ts';

/** Which units count, as the columns of a shelf tell. */
export interface UnitFilter {
  /** By memory: 1 where it is looked in. */
  readonly memories: Uint8Array;
  /** By name: 1 where it fits; null where any will do. */
  readonly documents: Uint8Array | null;
  readonly authors: Uint8Array | null;
  /** Seconds since 1970. */
  readonly from: number;
  readonly before: number;
}

const day = 86_400;

/** Reads the filter of a search. A unit without a date is of no day. */
export function readFilter(db: ReadableDb, live: LiveConcordance, params: ConcordanceParams): UnitFilter {
  const memories = new Uint8Array(65_536);
  const chosen = params.memoryIds?.map(parseId);
  for (const { id, enabled } of listMemories(db)) {
    if (chosen ? chosen.includes(id) : enabled === 1) memories[id] = 1;
  }
  const secondsOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000;
  return {
    memories,
    documents: findNames(live, params.document),
    authors: findNames(live, params.author),
    from: params.from ? Math.max(1, secondsOf(params.from)) : params.to ? 1 : 0,
    before: params.to ? secondsOf(params.to) + day : Infinity,
  };
}

/** Whether the unit of a row is there and passes. */
export function passesFilter(columns: Columns, row: number, filter: UnitFilter): boolean {
  if (columns.removed[row] === 1 || filter.memories[columns.memories[row]!] !== 1) return false;
  const { documents, authors, from, before } = filter;
  if (documents && !documents[columns.documents[row]!]) return false;
  if (authors && !authors[columns.authors[row]!]) return false;
  const date = columns.dates[row]!;
  return date >= from && date < before;
}

function findNames({ names }: LiveConcordance, part: string | undefined): Uint8Array | null {
  const wanted = foldWord(part?.trim() ?? '');
  if (wanted === '') return null;
  const fits = new Uint8Array(names.size);
  for (let number = 0; number < names.size; number += 1) {
    if (foldWord(readString(names, number)).includes(wanted)) fits[number] = 1;
  }
  return fits;
}
