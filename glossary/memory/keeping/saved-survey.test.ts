import { readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Finding } from '#shared/model/finding.ts';
import { createDice, pick } from '../index/testing/vary-text.ts';
import { openTestMemory, type TestMemory } from '../testing/open-test-memory.ts';
import { createKeeping } from './keeping.ts';
import type { CheckPair } from './judge-unit.ts';
import { countSurvey, createSurvey, followGlossary, stepSurvey, type Survey, type SurveyTools } from './survey.ts';

let memory: TestMemory;
beforeEach(() => (memory = openTestMemory()));
afterEach(() => memory.close());

const finding = { severity: 'error' } as unknown as Finding;
let judged = 0;
/** A glossary of one word that may not be used. */
const toolsWith = (word: string): SurveyTools => {
  const checkPair: CheckPair = (_source, target) => {
    judged += 1;
    return target.includes(word) ? [finding] : [];
  };
  return { db: memory.db, checkPair, concepts: [word] };
};
const open = () => createKeeping({ db: memory.db, folder: memory.path('index') });

function finish(survey: Survey, tools: SurveyTools): void {
  followGlossary(survey, tools.concepts);
  while (!stepSurvey(survey, tools));
}

function countFresh(tools: SurveyTools) {
  const fresh = createSurvey();
  finish(fresh, tools);
  return countSurvey(fresh, [1]);
}

const dice = createDice(9);
const add = () =>
  memory.add({
    source: pick(['Er zijn 12 schepen.', 'Een zin.', 'Dezelfde.', 'Nog een zin.'], dice),
    target: pick(['There are ships.', 'A sentence.', 'Dezelfde.', ' '], dice),
  });

test('a later session knows what an earlier one found out, and surveys only what changed since', () => {
  memory.db.transaction(() => {
    for (let left = 400; left > 0; left -= 1) add();
  });
  for (let round = 0; round < 8; round += 1) {
    const tools = toolsWith(round < 5 ? 'ships' : 'sentence');
    const keeping = open();
    judged = 0;
    finish(keeping.survey, tools);
    // A hundred are judged once more, to see whether the rules are the same; the rest is as it was.
    if (round > 0 && round !== 5) expect(judged).toBeLessThan(200);
    else expect(judged).toBeGreaterThan(250);
    expect(countSurvey(keeping.survey, [1])).toEqual(countFresh(tools));
    const change = () => {
      add();
      memory.db.run('DELETE FROM unit WHERE id = :id', { id: 1 + dice(400) });
      memory.db.run(`UPDATE unit SET target = 'There are ships.' WHERE id = :id`, { id: 1 + dice(400) });
    };
    change();
    keeping.saveSurvey(() => tools);
    if (round === 3) memory.db.run('DELETE FROM unit_change');
    else if (dice(2) === 0) change();
  }
});

test('a survey stopped halfway goes on where it was', () => {
  for (let left = 400; left > 0; left -= 1) add();
  const tools = toolsWith('ships');
  const first = open();
  followGlossary(first.survey, tools.concepts);
  for (let left = 15; left > 0; left -= 1) stepSurvey(first.survey, tools);
  first.saveSurvey(() => tools);
  const second = open();
  finish(second.survey, tools);
  expect(countSurvey(second.survey, [1])).toEqual(countFresh(tools));
});

test('what is damaged, of another state of the workspace, or judged by other rules counts for nothing', () => {
  for (let left = 300; left > 0; left -= 1) add();
  const tools = toolsWith('ships');
  const save = () => {
    const keeping = open();
    finish(keeping.survey, tools);
    keeping.saveSurvey(() => tools);
  };
  const fileOf = () => readdirSync(memory.path('index')).filter((name) => name.startsWith('survey'));
  const reads = (by: SurveyTools = tools) => {
    judged = 0;
    const { survey } = open();
    finish(survey, by);
    const isRead = judged < 150;
    expect(countSurvey(survey, [1])).toEqual(countFresh(by));
    return isRead;
  };
  save();
  expect(reads()).toBe(true);
  expect(reads({ ...tools, checkPair: () => ((judged += 1), [finding]) })).toBe(false);
  expect(fileOf()).toHaveLength(1);
  writeFileSync(memory.path(`index/${fileOf()[0]!}`), 'x');
  expect(reads()).toBe(false);
  save();
  expect(fileOf()).toHaveLength(1);
  memory.db.run(`UPDATE setting SET value = replace(value, 'survey-', 'survey-0') WHERE key = '.survey'`);
  expect(reads()).toBe(false);
});
