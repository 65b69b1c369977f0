import type { Match } from '#shared/model/memory.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import { migrate } from '#glossary/store/migrate.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
import { makeTestFolder } from '#glossary/store/test-folder.ts';
import { ensureMemory } from '../memories.ts';
import { createMemoryIndex, type MemoryIndex } from '../memory-index.ts';
import type { MemoryQuery } from '../live-index/find-matches.ts';
import { searchMemory } from '../search-memory.ts';

/** A unit as a test writes it down. */
export interface TestUnit {
  readonly source: string;
  readonly target?: string;
  readonly previous?: string | null;
  readonly next?: string | null;
  readonly changedAt?: string;
  readonly document?: string | null;
  /** The first memory where absent. */
  readonly memoryId?: number;
}

/** A memory on a real file. */
export interface TestMemory {
  readonly db: WritableDb;
  readonly index: MemoryIndex;
  /** A path in the test's folder. */
  path(name: string): string;
  /** Makes another memory, trusted less than those before, and gives its id. */
  addMemory(name: string, settings?: { readonly penalty?: number; readonly enabled?: 0 | 1 }): number;
  /** Adds a unit to the file and gives its id. */
  add(unit: TestUnit): number;
  search(query: Partial<MemoryQuery>, threshold?: number, limit?: number): Promise<readonly Match[]>;
  close(): void;
}

/** Makes an empty memory. */
export function openTestMemory(): TestMemory {
  const folder = makeTestFolder();
  const db = openConnection(folder.path('a.sqlite'), { mustExist: false });
  migrate(db);
  const { id: first } = ensureMemory(db, null, new Date(0));
  const index = createMemoryIndex(db, folder.path('index'));
  return {
    db,
    index,
    path: folder.path,
    addMemory: (name, { penalty = 0, enabled = 1 } = {}) => {
      const { id } = ensureMemory(db, name, new Date(0));
      db.run('UPDATE memory SET penalty = :penalty, enabled = :enabled WHERE id = :id', { id, penalty, enabled });
      return id;
    },
    add: ({ memoryId = first, source, target = source, changedAt = '2026-01-01T00:00:00.000Z', ...unit }) => {
      const { previous = null, next = null, document = null } = unit;
      return db.run(
        `INSERT INTO unit (memory_id, source, target, previous, next, changed_at, document)
         VALUES (:memoryId, :source, :target, :previous, :next, :changedAt, :document)`,
        { memoryId, source, target, previous, next, changedAt, document },
      ).id;
    },
    search: async (query, threshold = 70, limit = 1000) => {
      const whole = { text: '', previous: null, next: null, ...query };
      const found = await searchMemory(db, index, whole, { threshold, limit }, new AbortController().signal);
      if (!found.ok) throw new Error(found.error.type);
      return found.value;
    },
    close: () => {
      index.close();
      db.close();
      folder.remove();
    },
  };
}
