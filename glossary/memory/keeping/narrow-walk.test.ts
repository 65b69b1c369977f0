import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyUnit, unitSorts, type UnitFilter } from '#shared/contract/memory-units.ts';
import { createConcordance, type Concordance } from '../concordance/concordance.ts';
import { createDice, pick, readSentences } from '../index/testing/vary-text.ts';
import { openTestMemory, type TestMemory } from '../testing/open-test-memory.ts';
import { listHoldings } from './narrow-walk.ts';
import { createSurvey } from './survey.ts';
import { createUnitList, growList, listShown, type UnitList } from './unit-list.ts';

let memory: TestMemory;
let concordance: Concordance;
/** Knows nothing, so that every unit is looked at. */
let closed: Concordance;
beforeEach(() => {
  memory = openTestMemory();
  concordance = createConcordance(memory.db, memory.path('words'));
  closed = createConcordance(memory.db, memory.path('none'));
  closed.close();
});
afterEach(() => {
  concordance.close();
  memory.close();
});

const signal = new AbortController().signal;

async function find(knows: Concordance, text: UnitFilter['text'], sort: (typeof unitSorts)[number]): Promise<UnitList> {
  const tools = { db: memory.db, survey: createSurvey(), checkPair: () => [], concepts: [], concordance: knows };
  const made = createUnitList(tools, { filter: { ...anyUnit, text }, sort, replacement: null });
  if (!made.ok) throw new Error(made.error.pattern);
  const grown = await growList(made.value, tools, { signal, time: Infinity, units: Infinity });
  expect(grown).toMatchObject({ ok: true, value: { complete: true } });
  return made.value;
}

/** Between letters: tags of a pair, a placeholder, a line break, a soft hyphen, marks without width, an accent, a quote. */
const odd = ['\uE000', '\uE081', '\uEA00', '\uE980', '\u00AD', '\u200B', '\u2060', '\u0301', '\u2019', '-', '\n'];
const letters = ['\u0130', '\u212A', '\uFB01', '\u00E6', '\u0132', '\u{1D400}', '\u03A3', '\u5B89', '\u{1F680}'];

test('a list by text holds the same units in the same order as where every unit is looked at', async () => {
  const dice = createDice(11);
  const sentences = readSentences();
  const vary = () => {
    const text = [...pick(sentences, dice)];
    for (let n = dice(4); n > 0; n -= 1) text.splice(dice(text.length), 0, pick(dice(4) === 0 ? letters : odd, dice));
    if (dice(6) === 0) text.splice(dice(text.length), 0, pick(odd, dice), pick(odd, dice));
    return text.join('').normalize(pick(['NFC', 'NFD'], dice));
  };
  const other = memory.addMemory('Other');
  const add = () =>
    memory.add({
      source: vary(),
      target: vary(),
      changedAt: `202${dice(5)}-01-01`,
      ...(dice(3) === 0 && { memoryId: other }),
    });
  memory.db.transaction(() => {
    for (let n = 0; n < 400; n += 1) add();
  });
  let [narrowed, found, joined] = [0, 0, 0];
  for (let round = 0; round < 250; round += 1) {
    if (round % 25 === 24) await concordance.settle();
    if (round % 10 === 0) {
      memory.db.run('DELETE FROM unit WHERE id = :id', { id: 1 + dice(400) });
      memory.db.run('UPDATE unit SET target = :target WHERE id = :id', { target: vary(), id: 1 + dice(400) });
      add();
    }
    const unit = pick(memory.db.all<{ source: string; target: string }>('SELECT source, target FROM unit'), dice);
    const text = pick([unit.source, unit.target], dice);
    const start = dice(text.length);
    const cut = text.slice(start, start + 3 + dice(14));
    const wanted = {
      query: dice(3) === 0 ? cut.toUpperCase() : cut,
      side: pick(['source', 'target', 'either'] as const, dice),
    };
    if (/^\s*$/u.test(cut)) continue;
    const sort = unitSorts[round % unitSorts.length]!;
    const quick = await find(concordance, { ...wanted, regex: false }, sort);
    const slow = await find(closed, { ...wanted, regex: false }, sort);
    expect([...listShown(quick)], JSON.stringify({ ...wanted, sort })).toEqual([...listShown(slow)]);
    if (quick.sorter && !slow.sorter) narrowed += 1;
    if (/[\uEA00\uE980\u200B\u2060]/u.test(cut.slice(1, -1))) joined += 1;
    found += quick.found;
  }
  expect(narrowed).toBeGreaterThan(100);
  expect(found).toBeGreaterThan(250);
  expect(joined).toBeGreaterThan(5);
}, 120_000);

test('what no word can tell is not asked of the words', () => {
  const text = (query: string, regex = false) => ({ query, regex, side: 'source' as const });
  expect(listHoldings(text('Raad'))).toEqual([{ side: 'source', pieces: ['raad'] }]);
  expect(listHoldings({ ...text('é-raad van 12'), side: 'either' })).toEqual([
    { side: 'source', pieces: ['raad', 'van', '12'] },
    { side: 'target', pieces: ['raad', 'van', '12'] },
  ]);
  expect(listHoldings(text('raad', true))).toBeNull();
  expect(listHoldings(text('e'))).toBeNull();
  expect(listHoldings(text('安全'))).toBeNull();
});
