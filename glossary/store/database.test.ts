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
