import { afterEach, beforeEach, expect, test } from 'vitest';
import { redoStep, undoStep } from './apply-step.ts';
import { DamagedRow } from './classify-store-error.ts';
import { transact, type WritableDb } from './database.ts';
import { migrate } from './migrate.ts';
import { openConnection } from './open-connection.ts';
import { makeTestFolder, type TestFolder } from './test-folder.ts';
import { joinWindow, readUndoState, recordStep } from './undo-stack.ts';

let folder: TestFolder;
let db: WritableDb;
let unitId: number;
beforeEach(() => {
  folder = makeTestFolder();
  db = openConnection(folder.path('a.sqlite'), { mustExist: false });
  migrate(db);
  db.run(`INSERT INTO memory (name, added_at) VALUES ('M', '')`);
  unitId = db.run(`INSERT INTO unit (memory_id, source, target) VALUES (1, 'nul', 'nought')`).id;
});
afterEach(() => {
  db.close();
  folder.remove();
});

const at = (ms: number) => new Date(Date.UTC(2026, 0, 1) + ms);
const targetNow = () => db.get<{ target: string }>('SELECT target FROM unit WHERE id = :unitId', { unitId })?.target;
const type = (target: string, ms: number, joinsPrevious = true) =>
  recordStep(db, { label: 'typing', articleId: 1, segmentId: 1, joinsPrevious }, at(ms), (journal) =>
    journal.update('unit', unitId, { target }),
  );
const countSteps = () => db.get<{ n: number }>('SELECT count(*) AS n FROM undo_step')?.n;

test('a step is taken back and done again', () => {
  type('one', 0);
  expect(readUndoState(db)).toEqual({ undo: 'typing', redo: null });
  undoStep(db, at(1));
  expect(targetNow()).toBe('nought');
  expect(readUndoState(db)).toEqual({ undo: null, redo: 'typing' });
  redoStep(db, at(2));
  expect(targetNow()).toBe('one');
});

test('typing without a pause is one step, and goes back to where it began', () => {
  type('one', 0);
  type('two', joinWindow);
  type('three', 2 * joinWindow);
  expect(countSteps()).toBe(1);
  undoStep(db, at(0));
  expect(targetNow()).toBe('nought');
  redoStep(db, at(0));
  expect(targetNow()).toBe('three');
});

test('a pause, another label and an undone step each begin a new step', () => {
  type('one', 0);
  type('two', joinWindow + 1);
  expect(countSteps()).toBe(2);
  type('three', joinWindow + 2, false);
  expect(countSteps()).toBe(3);
  undoStep(db, at(joinWindow + 3));
  type('four', joinWindow + 4);
  expect(countSteps()).toBe(3);
  undoStep(db, at(0));
  expect(targetNow()).toBe('two');
});

test('a closed step is joined by nothing, however soon', () => {
  type('one', 0);
  recordStep(db, { label: 'typing', articleId: 1, segmentId: 1, isClosed: true }, at(1), (journal) =>
    journal.update('unit', unitId, { target: 'two' }),
  );
  type('three', 2);
  expect(countSteps()).toBe(3);
  undoStep(db, at(3));
  expect(targetNow()).toBe('two');
  undoStep(db, at(4));
  expect(targetNow()).toBe('one');
});

test('new work empties the redo stack', () => {
  type('one', 0);
  undoStep(db, at(1));
  type('two', 2);
  expect(readUndoState(db)).toEqual({ undo: 'typing', redo: null });
  expect(redoStep(db, at(3))).toBeNull();
});

test('work that changes nothing leaves no step and no work undone', () => {
  type('one', 0);
  undoStep(db, at(1));
  type('nought', 2);
  expect(readUndoState(db)).toEqual({ undo: null, redo: 'typing' });
});

test('work that throws changes nothing', () => {
  const work = () =>
    recordStep(db, { label: 'confirm', articleId: null, segmentId: null }, at(0), (journal) => {
      journal.update('unit', unitId, { target: 'gone' });
      throw new Error('stop');
    });
  expect(work).toThrow('stop');
  expect([targetNow(), countSteps()]).toEqual(['nought', 0]);
});

test('rows that were added and removed come back with their ids', () => {
  const step = { label: 'confirm', articleId: null, segmentId: null } as const;
  const added = recordStep(db, step, at(0), (journal) => {
    journal.delete('unit', unitId);
    return journal.insert('unit', { memory_id: 1, source: 'een', target: 'one' });
  }).value;
  const units = () => db.all<{ id: number; source: string }>('SELECT id, source FROM unit');
  expect(units()).toEqual([{ id: added, source: 'een' }]);
  undoStep(db, at(1));
  expect(units()).toEqual([{ id: unitId, source: 'nul' }]);
  redoStep(db, at(2));
  expect(units()).toEqual([{ id: added, source: 'een' }]);
});

test('a unit that an import changed since is left as the import left it', () => {
  type('one', 0);
  db.run(`UPDATE unit SET target = 'imported' WHERE id = :unitId`, { unitId });
  undoStep(db, at(1));
  expect(targetNow()).toBe('imported');
});

test('no step is forgotten, however many follow it, and removals are found without going over all', () => {
  const plan = (query: string) => db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`).map(({ detail }) => detail);
  transact(db, () => {
    for (let n = 0; n < 5000; n += 1) type(`text ${n}`, n, false);
  });
  expect(countSteps()).toBe(5000);
  transact(db, () => {
    for (let n = 0; n < 5000; n += 1) undoStep(db, at(0));
  });
  expect([undoStep(db, at(0)), targetNow()]).toEqual([null, 'nought']);
  for (const kind of ['memory', 'glossary'])
    expect(plan(`SELECT changes FROM undo_step WHERE label = 'remove-${kind}'`)).toEqual([
      `SCAN undo_step USING INDEX ${kind}_removals`,
    ]);
});

test('a step that something else wrote into is told apart from a bug', () => {
  type('one', 0);
  db.run(`UPDATE undo_step SET changes = replace(changes, '"target"', '"tarfet"')`);
  expect(() => undoStep(db, at(1))).toThrow(DamagedRow);
  db.run(`UPDATE undo_step SET changes = replace(changes, '"unit"', '"onit"')`);
  expect(() => undoStep(db, at(1))).toThrow(DamagedRow);
  expect(targetNow()).toBe('one');
});
