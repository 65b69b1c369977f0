import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkspace } from './create-workspace.ts';
import { findStoreProblems } from './find-store-problems.ts';
import { schemaVersion } from './migrate.ts';
import { assertSqliteVersion } from './open-connection.ts';
import { openWorkspace, type OpenWorkspace } from './open-workspace.ts';
import { readSettings, saveSetting } from './settings.ts';
import { makeTestFolder, type TestFolder } from './test-folder.ts';

let folder: TestFolder;
beforeEach(() => void (folder = makeTestFolder()));
afterEach(() => folder.remove());

function create(path: string): OpenWorkspace {
  const made = createWorkspace(path, (db) => saveSetting(db, 'theme', 'dark'));
  if (!made.ok) throw new Error(made.error.type);
  return made.value;
}
const failureOf = (path: string) => {
  const opened = openWorkspace(path);
  if (!opened.ok) return opened.error;
  opened.value.close();
  return null;
};

describe('a new workspace', () => {
  test('is whole, keeps its promises and opens again with what was put in', () => {
    const path = folder.path('deep/er/a.sqlite');
    const made = create(path);
    expect(findStoreProblems(made.db)).toEqual([]);
    made.close();
    const opened = openWorkspace(path);
    if (!opened.ok) throw new Error(opened.error.type);
    expect(readSettings(opened.value.db)).toEqual({ theme: 'dark' });
    expect(findStoreProblems(opened.value.db)).toEqual([]);
    opened.value.close();
    expect(existsSync(`${path}-new`)).toBe(false);
  });

  test('that cannot be filled leaves nothing behind', () => {
    const path = folder.path('a.sqlite');
    const fill = () => {
      throw new Error('no seeds');
    };
    expect(() => createWorkspace(path, fill)).toThrow('no seeds');
    expect([existsSync(path), existsSync(`${path}-new`), existsSync(`${path}-new-wal`)]).toEqual([false, false, false]);
    create(path).close();
  });

  test('takes the place of one that was half built when the process was killed', () => {
    const path = folder.path('a.sqlite');
    writeFileSync(`${path}-new`, 'half');
    writeFileSync(`${path}-new-wal`, 'half');
    create(path).close();
    expect(failureOf(path)).toBeNull();
  });

  test('is not made out of the log of another file that stood there', () => {
    const path = folder.path('a.sqlite');
    const old = create(path);
    old.db.run(`INSERT INTO setting VALUES ('old', 'yes')`);
    copyFileSync(`${path}-wal`, folder.path('saved'));
    old.close();
    const other = folder.path('b.sqlite');
    copyFileSync(folder.path('saved'), `${other}-wal`);
    const made = create(other);
    expect(made.db.get(`SELECT value FROM setting WHERE key = 'old'`)).toBeUndefined();
    made.close();
    expect(existsSync(`${other}-wal-orphan`)).toBe(true);
  });
});

describe('a file that will not open', () => {
  test('because it is not there', () => {
    expect(failureOf(folder.path('none.sqlite'))).toMatchObject({ type: 'file-not-found' });
    expect(failureOf(folder.path('none/none.sqlite'))).toMatchObject({ type: 'file-not-found' });
  });

  test('because it is a folder', () => {
    mkdirSync(folder.path('a.sqlite'));
    expect(failureOf(folder.path('a.sqlite'))).toMatchObject({ type: 'file-unreadable' });
  });

  test('because a folder of its path is a file', () => {
    writeFileSync(folder.path('file'), 'x');
    const made = createWorkspace(folder.path('file/a.sqlite'), () => {});
    // A code has words in both languages; the system's own sentence has not.
    expect(made).toMatchObject({
      ok: false,
      error: { type: 'cannot-write', reason: { type: 'system', code: 'EEXIST' } },
    });
  });

  test.skipIf(process.getuid?.() === 0)(
    'because its folder may not be written, with that reason (needs a user who is not root)',
    () => {
      mkdirSync(folder.path('shut'), { mode: 0o555 });
      const made = createWorkspace(folder.path('shut/a.sqlite'), () => {});
      expect(made).toMatchObject({
        ok: false,
        error: { type: 'cannot-write', reason: { type: 'system', code: 'EACCES' } },
      });
    },
  );

  test('because it is no database, and it stays as it was', () => {
    const path = folder.path('letter.txt');
    writeFileSync(path, 'Geachte heer, '.repeat(100));
    expect(failureOf(path)).toMatchObject({ type: 'workspace-foreign', path });
    expect(statSync(path).size).toBe(1400);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  test('because it is the database of another program, and it stays as it was', () => {
    const path = folder.path('other.sqlite');
    const other = new Database(path);
    other.exec('CREATE TABLE a (b)');
    other.close();
    const before = readFileSync(path);
    expect(failureOf(path)).toMatchObject({ type: 'workspace-foreign' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('because it is empty', () => {
    writeFileSync(folder.path('a.sqlite'), '');
    expect(failureOf(folder.path('a.sqlite'))).toMatchObject({
      type: 'workspace-damaged',
      reason: { type: 'workspace-cut-off', bytes: 0 },
    });
  });

  test('because a newer version wrote it, and it stays as it was', () => {
    const path = folder.path('a.sqlite');
    const made = create(path);
    made.db.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
    made.close();
    const before = readFileSync(path);
    expect(failureOf(path)).toEqual({
      type: 'workspace-newer',
      path,
      found: schemaVersion + 1,
      supported: schemaVersion,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('because a table or a column of its version is gone, and it stays as it was', () => {
    const statements = ['DROP TABLE undo_step', 'ALTER TABLE concept RENAME COLUMN note TO gone'];
    for (const [at, statement] of statements.entries()) {
      const path = folder.path(`${at}.sqlite`);
      create(path).close();
      // It was whole, and found so, before.
      expect(failureOf(path)).toBeNull();
      const database = new Database(path);
      database.exec(statement);
      database.close();
      const before = readFileSync(path);
      expect(failureOf(path), statement).toMatchObject({ type: 'workspace-damaged' });
      expect(readFileSync(path)).toEqual(before);
    }
  });

  test('because it is a pipe, without waiting for anybody to write to it', () => {
    execFileSync('mkfifo', [folder.path('pipe')]);
    expect(failureOf(folder.path('pipe'))).toMatchObject({ type: 'workspace-foreign' });
  });

  test('because it is open already, also under another name, until that one is closed', () => {
    const path = folder.path('a.sqlite');
    const held = create(path);
    expect(failureOf(path)).toEqual({ type: 'workspace-in-use', path });
    symlinkSync(path, folder.path('link.sqlite'));
    expect(failureOf(folder.path('link.sqlite'))).toEqual({ type: 'workspace-in-use', path });
    held.close();
    expect(failureOf(path)).toBeNull();
  });
});

describe('a damaged file', () => {
  const damageKinds = ['workspace-damaged', 'workspace-foreign', 'workspace-newer'];

  function makeSample(): string {
    const path = folder.path('sample.sqlite');
    const made = create(path);
    const insert = `INSERT INTO unit (memory_id, source, target) VALUES (1, :text, :text)`;
    made.db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '')`);
    for (let n = 0; n < 300; n += 1) made.db.run(insert, { text: `zin ${n} `.repeat(20) });
    made.close();
    return path;
  }

  test('cut off at any length is refused as damaged', () => {
    const sample = makeSample();
    const { size } = statSync(sample);
    const path = folder.path('cut.sqlite');
    const lengths = [1, 15, 16, 99, 100, 101, 4095, 4096, 4097, size - 4096, size - 1];
    for (let length = 5000; length < size - 4096; length += 9973) lengths.push(length);
    for (const length of lengths) {
      copyFileSync(sample, path);
      truncateSync(path, length);
      expect([length, failureOf(path)?.type]).toEqual([length, 'workspace-damaged']);
    }
  });

  test('with bytes changed anywhere either opens soundly or is refused', () => {
    const sample = makeSample();
    const original = readFileSync(sample);
    const path = folder.path('flipped.sqlite');
    const random = seededRandom(7);
    let refused = 0;
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(original);
      const near = round % 3 === 0 ? 200 : bytes.length;
      for (let flips = 0; flips < 1 + (round % 8); flips += 1) bytes[random(near)]! ^= 1 + random(255);
      writeFileSync(path, bytes);
      const failure = failureOf(path);
      if (failure === null) continue;
      refused += 1;
      expect(damageKinds).toContain(failure.type);
    }
    expect(refused).toBeGreaterThan(100);
  });
});

test('an SQLite that may lose acknowledged rows is refused', () => {
  for (const version of ['3.51.3', '3.51.10', '3.52.0', '4.0.0'])
    expect(() => assertSqliteVersion(version)).not.toThrow();
  for (const version of ['3.51.2', '3.50.9', '3.9.99', '2.99.99']) expect(() => assertSqliteVersion(version)).toThrow();
});

/** Whole numbers below `limit`, the same ones every run. */
function seededRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
}
