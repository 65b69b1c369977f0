import { describe, expect, test } from 'vitest';
import { migrate, readSchemaVersion, schemaVersion } from './migrate.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import { useMigrationFile } from './use-migration-file.ts';

const file = useMigrationFile();

describe('every migration', () => {
  test('counts up by one, and its number and name are those of its file', () => {
    expect(allMigrations.map(({ version }) => version)).toEqual(allMigrations.map((_, at) => at + 1));
    expect(new Set(allMigrations.map(({ name }) => name)).size).toBe(allMigrations.length);
  });

  test('leaves the file at its own version, and a second run changes nothing', () => {
    for (const { version } of allMigrations) {
      migrate(file.db, version);
      expect(readSchemaVersion(file.db)).toBe(version);
    }
    migrate(file.db);
    expect(readSchemaVersion(file.db)).toBe(schemaVersion);
  });

  test('that fails leaves the file as the step before left it', () => {
    migrate(file.db, 1);
    file.db.exec('CREATE TABLE segment (id INTEGER)');
    expect(() => migrate(file.db, 2)).toThrow('segment');
    expect(readSchemaVersion(file.db)).toBe(1);
    expect(file.db.all(`SELECT name FROM sqlite_schema WHERE name = 'article'`)).toEqual([]);
  });
});

test('the schema refuses what no version of the product writes', () => {
  migrate(file.db);
  const articleId = file.addArticle();
  const id = file.addSegment(articleId);
  expect(() => file.db.run(`UPDATE segment SET status = 'drafts' WHERE id = :id`, { id })).toThrow('CHECK');
  expect(() => file.db.run(`UPDATE segment SET position = 'x' WHERE id = :id`, { id })).toThrow('cannot store TEXT');
  expect(() => file.db.run(`UPDATE article SET left_out = '[' WHERE id = :articleId`, { articleId })).toThrow('CHECK');
  expect(() => file.addSegment(99)).toThrow('FOREIGN KEY');
});
