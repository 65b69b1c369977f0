import { setImmediate } from 'node:timers/promises';
import type { ReadableDb } from '#glossary/store/database.ts';
import { prepareText, type TokenisedText } from '#glossary/text/match-score.ts';
import { normaliseText } from '#glossary/text/normalise.ts';

/** What a search needs of a unit, made ready once. */
export interface IndexedUnit {
  readonly id: number;
  readonly prepared: TokenisedText;
  /** NFC; null = not known. */
  readonly previous: string | null;
  readonly next: string | null;
  /** ISO 8601, UTC; '' where nobody wrote it down. */
  readonly changedAt: string;
}

/** The units of all memories, made ready for search and kept by their number of tokens. */
export interface MemoryIndex {
  /** Loads what is not loaded yet; many small pieces of work, so that nobody waits for it but the first search. */
  load(): Promise<void>;
  /** Brings units up to date that were added, changed or removed. */
  refresh(ids: Iterable<number>): void;
  /** Units by number of tokens. Safe to walk while `refresh` changes it. */
  readonly buckets: ReadonlyMap<number, ReadonlyMap<number, IndexedUnit>>;
  close(): void;
}

interface LeanRow {
  readonly id: number;
  readonly source: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly changed_at: string;
}

const page = 200;
const columns = `id, source, previous, next, coalesce(changed_at, created_at, '') AS changed_at`;

/** Makes an empty index over a workspace's units. */
export function createMemoryIndex(db: ReadableDb): MemoryIndex {
  const buckets = new Map<number, Map<number, IndexedUnit>>();
  const lengths = new Map<number, number>();
  let loading: Promise<void> | null = null;
  let closed = false;

  const remove = (id: number) => {
    const length = lengths.get(id);
    if (length === undefined) return;
    buckets.get(length)?.delete(id);
    lengths.delete(id);
  };
  const put = (row: LeanRow) => {
    const unit = toIndexed(row);
    const length = unit.prepared.folded.length;
    remove(row.id);
    const bucket = buckets.get(length) ?? new Map<number, IndexedUnit>();
    buckets.set(length, bucket.set(row.id, unit));
    lengths.set(row.id, length);
  };
  const loadAll = async () => {
    for (let last = 0; !closed; await setImmediate()) {
      const rows = db.all<LeanRow>(`SELECT ${columns} FROM unit WHERE id > :last ORDER BY id LIMIT ${page}`, { last });
      for (const row of rows) put(row);
      if (rows.length < page) return;
      last = rows.at(-1)?.id ?? last;
    }
  };
  return {
    buckets,
    load: () => (loading ??= loadAll()),
    refresh(ids) {
      for (const id of ids) {
        const row = db.get<LeanRow>(`SELECT ${columns} FROM unit WHERE id = :id`, { id });
        if (row) put(row);
        else remove(id);
      }
    },
    close() {
      closed = true;
    },
  };
}

function toIndexed(row: LeanRow): IndexedUnit {
  return {
    id: row.id,
    prepared: prepareText(row.source),
    previous: row.previous === null ? null : normaliseText(row.previous),
    next: row.next === null ? null : normaliseText(row.next),
    changedAt: row.changed_at,
  };
}
