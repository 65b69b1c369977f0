import type { FailureOfType } from '#shared/model/failure.ts';
import type { UnitId } from '#shared/model/ids.ts';
import type { ConcordanceHit } from '#shared/model/memory.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { findFolded, foldForSearch, type Range } from './fold-for-search.ts';
import { toProvenance, type UnitRow } from './unit-row.ts';

/** What is looked for, on which side. */
export interface ConcordanceQuery {
  readonly text: string;
  readonly side: 'source' | 'target';
  readonly limit: number;
}

interface Found {
  readonly row: UnitRow;
  readonly ranges: readonly Range[];
  readonly phrase: boolean;
}

const page = 500;

/**
 * Units that hold the text, capitals and accents ignored: those with the words as they stand first, then those that
 * hold them all apart from each other; newest first within each.
 */
export async function searchConcordance(
  db: ReadableDb,
  query: ConcordanceQuery,
  signal: AbortSignal,
): Promise<Result<readonly ConcordanceHit[], FailureOfType<'cancelled'>>> {
  const words = foldForSearch(query.text).text.split(/\s+/u).filter(Boolean);
  const found: Found[] = [];
  if (words.length === 0) return ok([]);
  const slices = startSlices(signal);
  for (let last = 0; ;) {
    const rows = db.all<UnitRow>(`SELECT * FROM unit WHERE id > :last ORDER BY id LIMIT ${page}`, { last });
    for (const row of rows) {
      const rested = slices.rest();
      if (rested !== true && !(await rested)) return err({ type: 'cancelled' });
      const hit = matchRow(row, row[query.side], words);
      if (hit) found.push(hit);
    }
    if (rows.length < page) break;
    last = rows.at(-1)?.id ?? last;
  }
  return ok(rank(found).slice(0, query.limit).map(toHit));
}

function matchRow(row: UnitRow, text: string, words: readonly string[]): Found | null {
  const folded = foldForSearch(text);
  const phrase = findFolded(folded, words.join(' '));
  if (phrase.length > 0) return { row, ranges: phrase, phrase: true };
  if (words.length < 2) return null;
  const each = words.map((word) => findFolded(folded, word));
  if (each.some((ranges) => ranges.length === 0)) return null;
  return { row, ranges: joinRanges(each.flat()), phrase: false };
}

/** In order, those that overlap or touch put together. */
function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function rank(found: readonly Found[]): readonly Found[] {
  const newest = ({ row }: Found) => row.changed_at ?? row.created_at ?? '';
  return found.toSorted(
    (a, b) =>
      Number(b.phrase) - Number(a.phrase) ||
      (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : b.row.id - a.row.id),
  );
}

function toHit({ row, ranges }: Found): ConcordanceHit {
  return {
    unitId: String(row.id) as UnitId,
    source: row.source,
    target: row.target,
    provenance: toProvenance(row),
    ranges,
  };
}
