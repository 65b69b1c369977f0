import type { ConcordanceHit, TextRange } from '#shared/model/concordance.ts';
import type { MemoryId, UnitId } from '#shared/model/ids.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { toProvenance, type UnitRow } from '../unit-row.ts';
import type { RankedHit } from './best-hits.ts';
import type { LiveConcordance } from './live-concordance.ts';
import type { SelectedQuery } from './match-shelf.ts';
import { listSearchWords, type SearchWord } from './search-words.ts';
import type { Selection } from './select-words.ts';
import { findWord, type WordTable } from './word-table.ts';

interface FoundRow extends UnitRow {
  readonly memory_name: string;
}

/** The texts of hits, with what was found in them marked. A unit that went while others worked is left out. */
export function readHits(
  db: ReadableDb,
  live: LiveConcordance,
  hits: readonly RankedHit[],
  { source, target }: { readonly source: SelectedQuery; readonly target: SelectedQuery },
): readonly ConcordanceHit[] {
  return hits.flatMap(({ id }) => {
    const row = db.get<FoundRow>(
      sql`SELECT u.*, m.name AS memory_name FROM unit u JOIN memory m ON m.id = u.memory_id WHERE u.id = :id`,
      { id },
    );
    if (!row) return [];
    return {
      unitId: String(id) as UnitId,
      memoryId: String(row.memory_id) as MemoryId,
      memoryName: row.memory_name,
      source: row.source,
      target: row.target,
      provenance: toProvenance(row),
      sourceRanges: findRanges(live.source, row.source, source),
      targetRanges: findRanges(live.target, row.target, target),
    };
  });
}

/** Where in a text the items of a query are: in order, those that overlap as one. */
export function findRanges(table: WordTable, text: string, { wanted }: SelectedQuery): readonly TextRange[] {
  if (wanted.length === 0) return [];
  const words = numberWords(table, text);
  return joinRanges(wanted.flat().flatMap((item) => findRuns(words, item.words)));
}

/** A word of a text with its number in the table; -1 where the table has never seen it. */
export type NumberedWord = SearchWord & { readonly number: number };

/** The words of a text with their numbers. */
export function numberWords(table: WordTable, text: string): readonly NumberedWord[] {
  return listSearchWords(text).map((word) => ({ ...word, number: findWord(table, word.raw) }));
}

/** Each place at which words are next to each other as the selections want them. */
export function findRuns(words: readonly NumberedWord[], selections: readonly Selection[]): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let first = 0; first + selections.length <= words.length; first += 1) {
    const isThere = selections.every(({ mask }, at) => (mask[words[first + at]!.number] ?? 0) > 0);
    if (isThere) ranges.push([words[first]!.start, words[first + selections.length - 1]!.end]);
  }
  return ranges;
}

function joinRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
