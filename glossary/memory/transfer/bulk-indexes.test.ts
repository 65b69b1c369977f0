import { afterAll, expect, test } from 'vitest';
import { openTestMemory } from '../testing/open-test-memory.ts';
import { isBulk, withBulkIndexes } from './bulk-indexes.ts';

const memory = openTestMemory();
afterAll(() => memory.close());
const { db } = memory;

test('Indexes are made anew where rows are much of the table, and sooner where they are very many', () => {
  memory.add({ source: 'Het veer vaart.' });
  db.exec('UPDATE unit SET id = 5000000');
  const bulk = [10_000, 400_000, 800_000, 1_000_000, 2_500_000].filter((rows) => isBulk(db, rows));
  expect(bulk).toEqual([1_000_000, 2_500_000]);
  db.exec('UPDATE unit SET id = 1000000');
  expect([200_000, 490_000, 500_000].filter((rows) => isBulk(db, rows))).toEqual([500_000]);
});

test('Indexes and triggers are the same afterwards, and are gone meanwhile', () => {
  const parts = () =>
    db.all<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'unit' AND sql IS NOT NULL ORDER BY name",
    );
  const before = parts();
  const during = withBulkIndexes(db, 1_000_000, () => parts().map(({ name }) => name), { idle: ['unit_came_back'] });
  expect(during.some((name) => name === 'unit_came_back' || name.startsWith('unit_by_'))).toBe(false);
  expect(parts()).toEqual(before);
});
