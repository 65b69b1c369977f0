import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { redoStep, undoStep } from '#glossary/store/apply-step.ts';
import { createDice, pick } from '../index/testing/vary-text.ts';
import { openTestMemory, type TestMemory } from '../testing/open-test-memory.ts';
import { applyEdits, applyRemoval, stageUnits, type StagedUnit } from './change-units.ts';
import { judgeUnit } from './judge-unit.ts';
import { createReplaceText } from './replace-text.ts';
import { createStepSort } from './sort-in-steps.ts';
import { countSurvey, createSurvey, stepSurvey, type Survey } from './survey.ts';
import { walkUnits, type WalkedUnit } from './walk-units.ts';

let memory: TestMemory;
beforeEach(() => void (memory = openTestMemory()));
afterEach(() => memory.close());

const noTerms = () => [];
const editor = { name: 'Anna', now: new Date('2026-05-05') };

function walkAll(memoryIds: readonly number[], order: 'newest' | 'oldest' | 'source' | 'id'): readonly number[] {
  const walk = walkUnits<WalkedUnit>(memory.db, memoryIds, order);
  const ids: number[] = [];
  for (let rows = walk(); rows !== null; rows = walk()) ids.push(...rows.map(({ id }) => id));
  return ids;
}

describe('a walk', () => {
  test('meets each unit of its memories once, in order, also where thousands are of the same day or text', () => {
    const dice = createDice(3);
    memory.db.exec(`INSERT INTO memory (name, rank, added_at) VALUES ('B', 1, ''), ('C', 2, '')`);
    memory.db.transaction(() => {
      for (let n = 0; n < 3000; n += 1) {
        const id = memory.add({ source: `${'ab'[dice(2)]}${dice(3)}`, changedAt: `202${dice(3)}-01-01` });
        memory.db.run('UPDATE unit SET memory_id = :at WHERE id = :id', { at: 1 + dice(3), id });
      }
    });
    memory.db.exec('UPDATE unit SET changed_at = NULL WHERE id % 5 = 0');
    const sorted = (order: string) =>
      memory.db.all<{ id: number }>(`SELECT id FROM unit WHERE memory_id <> 2 ORDER BY ${order}`).map(({ id }) => id);
    const age = `coalesce(changed_at, created_at, '')`;
    expect(walkAll([1, 3], 'newest')).toEqual(sorted(`${age} DESC, id DESC`));
    expect(walkAll([1, 3], 'oldest')).toEqual(sorted(`${age}, id`));
    expect(walkAll([1, 3], 'source')).toEqual(sorted('source, memory_id, id'));
    expect(walkAll([1, 3], 'id')).toEqual(sorted('id'));
    expect(walkAll([], 'newest')).toEqual([]);
  });
});

test('sorting in steps is sorting', () => {
  const dice = createDice(9);
  const entries = Array.from({ length: 20_000 }, (_, id) => ({ id, memory: 1, key: String(dice(3000)) }));
  for (const size of [0, 1, 2047, 2048, 2049, 20_000]) {
    const sort = createStepSort();
    for (const entry of entries.slice(0, size)) sort.add(entry);
    let steps = 0;
    while (!sort.step()) steps += 1;
    expect(sort.sorted()).toEqual(
      entries.slice(0, size).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id)),
    );
    expect(steps > 1).toBe(size > 4096);
  }
});

describe('changes of many units', () => {
  const units = () => memory.db.all('SELECT * FROM unit ORDER BY id');
  const history = () => memory.db.all('SELECT * FROM unit_history ORDER BY id');
  const state = () => JSON.stringify([units(), history()]);

  test('are undone and done again to the letter, whatever they are', () => {
    const dice = createDice(21);
    for (let n = 0; n < 300; n += 1) memory.add({ source: `Zin ${n}.`, target: `Sentence ${n}.` });
    const states = [state()];
    for (let round = 0; round < 25; round += 1) {
      const ids = memory.db.all<{ id: number }>('SELECT id FROM unit').map(({ id }) => id);
      const staged = stageUnits(memory.db);
      const chosen = [...new Set(Array.from({ length: 20 }, () => pick(ids, dice)))];
      const isRemoval = dice(4) === 0;
      const toUnit = (id: number): StagedUnit => ({
        id,
        ...(dice(2) === 0 && { source: `Zin ${dice(50)}.` }),
        ...(dice(3) > 0 && { target: `Sentence ${dice(50)}.` }),
      });
      staged.add(chosen.map(toUnit));
      if (isRemoval) applyRemoval(memory.db, staged, 'memory-delete', editor.now);
      else applyEdits(memory.db, staged, 'memory-replace', { ...editor, now: new Date(Date.UTC(2026, 5, 1, round)) });
      staged.clear();
      states.push(state());
    }
    for (const before of states.slice(0, -1).toReversed()) {
      expect(undoStep(memory.db, editor.now)?.units).toBe(true);
      expect(state()).toBe(before);
    }
    for (const after of states.slice(1)) {
      redoStep(memory.db, editor.now);
      expect(state()).toBe(after);
    }
  });

  test('leave units alone that changed since they were put ready, and no step where nothing changes', () => {
    const id = memory.add({ source: 'Een.', target: 'One.' });
    const staged = stageUnits(memory.db);
    staged.add([{ id, target: 'Two.', was: { side: 'target', text: 'Something else.' } }]);
    expect(applyEdits(memory.db, staged, 'memory-replace', editor)).toEqual({
      ok: true,
      value: { changed: 0, readOnly: 0 },
    });
    expect(memory.db.all('SELECT id FROM undo_step')).toEqual([]);
  });
});

describe('a survey', () => {
  const finish = (survey: Survey) => {
    const tools = { db: memory.db, checkPair: noTerms, concepts: [] };
    for (let steps = 1; ; steps += 1) if (stepSurvey(survey, tools)) return steps;
  };
  const count = (survey: Survey) => countSurvey(survey, [1]).problems;

  test('tells other English of another memory only where both are looked at, until they agree', () => {
    const other = memory.addMemory('Other');
    const third = memory.addMemory('Third');
    memory.add({ source: 'Een zin.', target: 'A sentence.' });
    const id = memory.add({ source: 'Een zin.', target: 'One sentence.', memoryId: other });
    memory.add({ source: 'Een andere zin.', target: 'Another sentence.' });
    memory.add({ source: 'Een andere zin.', target: 'Another sentence. ', memoryId: third });
    const survey = createSurvey();
    const inconsistent = (...memories: number[]) => {
      finish(survey);
      return countSurvey(survey, memories).problems.inconsistent;
    };
    expect([inconsistent(1), inconsistent(other), inconsistent(1, other, third)]).toEqual([0, 0, 2]);
    memory.add({ source: 'Een zin.', target: 'Some sentence.' });
    expect([inconsistent(1), inconsistent(other), inconsistent(1, other)]).toEqual([2, 0, 3]);
    memory.db.run('DELETE FROM unit WHERE id = :id', { id });
    expect([inconsistent(1), inconsistent(1, other)]).toEqual([2, 2]);
  });

  test('follows every change, and knows when the log of changes was cut short', () => {
    const dice = createDice(5);
    const survey = createSurvey();
    for (let round = 0; round < 60; round += 1) {
      const ids = memory.db.all<{ id: number }>('SELECT id FROM unit').map(({ id }) => id);
      const text = pick(['Er zijn 12 schepen.', 'Een zin.', 'Dezelfde.'], dice);
      const target = pick(['There are ships.', 'A sentence.', 'Dezelfde.', ' '], dice);
      if (dice(3) > 0 || ids.length < 4) memory.add({ source: text, target });
      else if (dice(2) === 0) memory.db.run('DELETE FROM unit WHERE id = :id', { id: pick(ids, dice) });
      else memory.db.run('UPDATE unit SET target = :target WHERE id = :id', { target, id: pick(ids, dice) });
      if (dice(10) === 0) memory.db.exec('DELETE FROM unit_change');
      if (dice(3) > 0) continue;
      finish(survey);
      const fresh = createSurvey();
      finish(fresh);
      expect(count(survey)).toEqual(count(fresh));
    }
    finish(survey);
    expect(finish(survey)).toBe(1);
  });
});

test('agreement falls with what differs, and each point is accounted for', () => {
  const score = (source: string, target: string) => judgeUnit(source, target, noTerms).agreement.score;
  expect(
    score('De raad vergadert vandaag over het voorstel.', 'The council is meeting today about the proposal.'),
  ).toBe(100);
  expect(score('Ja.', 'Yes, sir.')).toBe(100);
  expect(score('De raad vergadert vandaag over het voorstel.', 'Yes.')).toBeLessThan(70);
  expect(score('Er zijn 12 schepen en 3 boten.', 'There are ships and boats.')).toBe(60);
  expect(score('', 'Yes.')).toBe(0);
});

describe('replacing', () => {
  const replace = (text: string, find: string, by: string, more = {}) => {
    const whole = { side: 'target' as const, find, by, regex: false, matchCase: false, wholeWord: false, ...more };
    const made = createReplaceText(whole);
    return made.ok ? made.value(text)?.after : made.error.type;
  };

  test('takes plain words as they stand, and expressions with their groups', () => {
    expect(replace('a.b A.B axb', 'a.b', '$1')).toBe('$1 $1 axb');
    expect(replace('1 (2) [3]', '(2)', '-')).toBe('1 - [3]');
    expect(replace('catalogue cat Cat', 'cat', 'dog', { wholeWord: true, matchCase: true })).toBe('catalogue dog Cat');
    expect(replace('één eend', 'een', 'x', { wholeWord: true })).toBeUndefined();
    expect(replace('3 May 2020', '(\\d+) (\\w+)', '$2 $1 $$ $& $9', { regex: true })).toBe('May 3 $ 3 May $9 2020');
    expect(replace('ab', '(?<x>a)', '[$<x>]', { regex: true })).toBe('[a]b');
    expect(replace('abc', 'x*', '-', { regex: true })).toBeUndefined();
    expect(replace('abc', '(', '-', { regex: true })).toBe('pattern-invalid');
    expect(replace('abc', 'a)(b', '-', { regex: true })).toBe('pattern-invalid');
  });
});
