import { statSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sql, transact, type ReadableDb, type WritableDb } from './database.ts';
import { openConnection } from './open-connection.ts';
import { makeTestFolder, type TestFolder } from './test-folder.ts';

let folder: TestFolder;
let db: WritableDb;
beforeEach(() => {
  folder = makeTestFolder();
  db = openConnection(folder.path('a.sqlite'), { mustExist: false });
  db.exec('CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT)');
});
afterEach(() => {
  db.close();
  folder.remove();
});

const words = () => db.all<{ text: string }>(sql`SELECT text FROM word ORDER BY id`).map(({ text }) => text);
const add = (text: string) => db.run(sql`INSERT INTO word (text) VALUES (:text)`, { text });

test('what reads cannot write', () => {
  const reader: ReadableDb = db;
  expect(() => reader.all(sql`DELETE FROM word RETURNING id`)).toThrow('This statement writes');
});

test('a transaction that throws leaves nothing, and one inside it only what was before it', () => {
  const inner = () =>
    transact(db, () => {
      add('inner');
      throw new Error('stop');
    });
  transact(db, () => {
    add('outer');
    expect(inner).toThrow('stop');
  });
  expect(words()).toEqual(['outer']);
  expect(inner).toThrow('stop');
  expect(words()).toEqual(['outer']);
});

test('text of any kind comes back as it went in', () => {
  const odd = ['', ' ', '‘zonder grenzen’', 'a\u0000b', '😀', 'regel\r\n', "'; DROP TABLE word; --"];
  for (const text of odd) add(text);
  expect(words()).toEqual(odd);
});

test('every connection is set to lose nothing', () => {
  const pragma = (name: string) => Object.values(db.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0];
  expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys'), pragma('busy_timeout')]).toEqual([
    'wal',
    2,
    1,
    5000,
  ]);
});

test('the log does not stay as long as the largest transaction made it', () => {
  const log = () => statSync(`${folder.path('a.sqlite')}-wal`).size;
  db.exec('CREATE TABLE long (bytes BLOB); BEGIN');
  for (let count = 0; count < 80; count += 1) db.exec('INSERT INTO long VALUES (randomblob(1000000))');
  db.exec('COMMIT');
  expect(log()).toBeGreaterThan(79_000_000);
  db.get('PRAGMA wal_checkpoint(PASSIVE)');
  db.exec("INSERT INTO long VALUES (x'00')");
  expect(log()).toBeLessThanOrEqual(64 * 2 ** 20);
});
