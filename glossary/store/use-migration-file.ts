import { afterEach, beforeEach } from 'vitest';
import type { WritableDb } from './database.ts';
import { openConnection } from './open-connection.ts';
import { makeTestFolder, type TestFolder } from './test-folder.ts';

const now = '2026-01-01T00:00:00.000Z';

/** An empty file for each test of migrations, with what the first versions of the schema hold. */
export interface MigrationFile {
  readonly db: WritableDb;
  /** The plan of a query, one line a step. */
  planOf(query: string, params?: Readonly<Record<string, unknown>>): readonly string[];
  /** Ids of new rows. */
  addArticle(): number;
  addSegment(articleId: number, position?: number): number;
}

/** Opens one before each test of a file, and takes it away after. */
export function useMigrationFile(): MigrationFile {
  let folder: TestFolder;
  let db: WritableDb;
  beforeEach(() => {
    folder = makeTestFolder();
    db = openConnection(folder.path('a.sqlite'), { mustExist: false });
  });
  afterEach(() => {
    db.close();
    folder.remove();
  });
  return {
    get db() {
      return db;
    },
    planOf: (query, params = {}) =>
      db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`, params as never).map(({ detail }) => detail),
    addArticle: () =>
      db.run(`INSERT INTO article (title, source_name, position, original, original_hash, tail, added_at)
              VALUES ('Titel', 'a.txt', 0, 'Een zin.', 'x', '', '${now}')`).id,
    addSegment: (articleId, position = 0) =>
      db.run(
        `INSERT INTO segment (article_id, position, paragraph, kind, lead, source, gap, words, updated_at)
         VALUES (:articleId, :position, 0, 'body', '', 'Een zin.', '', 2, '${now}')`,
        { articleId, position },
      ).id,
  };
}
