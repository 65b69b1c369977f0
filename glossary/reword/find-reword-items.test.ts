import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RewordCursor } from '#shared/model/reword.ts';
import { createConcordance, type Concordance } from '#glossary/memory/concordance/concordance.ts';
import { createDice, pick } from '#glossary/memory/index/testing/vary-text.ts';
import { openTestMemory, type TestMemory } from '#glossary/memory/testing/open-test-memory.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';
import { makeConcept } from '#glossary/terms/recognise/make-concept.ts';
import { findTerms } from '#glossary/terms/recognise/find-terms.ts';
import { buildTermIndex } from '#glossary/terms/recognise/term-index.ts';
import { findRewordItems } from './find-reword-items.ts';
import { createOldWordUnits, type OldWordUnits } from './old-word-units.ts';
import { makeRule, type RewordRule } from './reword-rule.ts';
import { rewordSentence } from './reword-sentence.ts';

let memory: TestMemory;
let concordance: Concordance;
beforeEach(() => {
  memory = openTestMemory();
  concordance = createConcordance(memory.db, memory.path('words'));
});
afterEach(() => {
  concordance.close();
  memory.close();
});

const signal = new AbortController().signal;
const index = buildTermIndex(['bron = official'].map(makeConcept));
const terms = {
  concepts: index.concepts,
  version: 0,
  find: (text: string) => findTerms(index, text).map((hit) => ({ hit, concept: index.concepts.get(hit.conceptId) })),
} as unknown as Terms;

/** Wordings with forms, parts, other spellings, marks and names of all kinds. */
const wordings = [
  'official',
  'Security Council',
  'put off',
  'to set aside',
  'the Hague',
  'colour bar',
  'colorbar',
  'think tank',
  'thinktank',
  'another',
  'oestrogen',
  'enquiry',
  'US',
  'U.S.',
  "doesn't",
  "o'clock",
  'élite',
  'Færøer',
  'reorganisation',
  'child care',
  'take a stand',
  'one’s word',
  '10,000 men',
  'Mr. Smith',
  'analyse',
  'e-mail',
  'gray',
  'make … public',
];
/** What such a wording may look like in a text, among others. */
const shapes = [
  ...wordings,
  'officials',
  'officials’ cars',
  'OFFICIAL',
  'Security Council’s',
  'Security-Council',
  'SecurityCouncil',
  'puts the vote off',
  'putting it off',
  'sets a plan aside',
  'set aside',
  'color bars',
  'colorbars',
  'colour-bars',
  'colourbar',
  'colorbars’',
  'think-tanks',
  'think\u200Btank',
  'th\uE000ink\uE081 tank',
  'thinktanks',
  'an-other',
  'an other',
  'estrogen',
  'estrogens',
  'inquiries',
  'U.S. ',
  'doesn’t',
  'doesn´t',
  'o´clock',
  'o`clock',
  'elite',
  'e\u0301lites',
  'Faeroer',
  'FÆRØER',
  're-organization',
  'reorganizations',
  'childcare',
  'children care',
  'takes a firm stand',
  'took a stand',
  'his words',
  '10,000 man',
  'Mr Smith',
  'Mr. Smith’s',
  'analyzed',
  'analyses',
  'email',
  'e\u2010mails',
  'greys',
  'made the report public',
];
const fillers = ['It was', 'the', 'of', 'and', '—', '“', 'in 1999', '.', ',', 'a plan', 'she said', 'bron', '(', '…'];

async function findAll(rule: RewordRule, findUnits: OldWordUnits): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for (let from: RewordCursor | null = null; ;) {
    const page = await findRewordItems({ db: memory.db, findUnits }, rule, from, signal);
    if (!page.ok) throw new Error(page.error.type);
    for (const { place, after } of page.value.items) found.push([place.kind === 'unit' ? place.unitId : '', after]);
    if (page.value.next === null) return found;
    from = page.value.next;
  }
}

test('the index of words finds every unit with an old wording that looking at all of them finds', async () => {
  const dice = createDice(5);
  const vary = () => {
    const words = Array.from({ length: 2 + dice(4) }, () => pick(fillers, dice));
    words.splice(dice(words.length + 1), 0, pick(shapes, dice));
    const text = words.join(' ');
    return dice(5) === 0 ? text.normalize('NFD') : text;
  };
  const add = () => memory.add({ source: dice(2) === 0 ? 'Een bron.' : 'Iets.', target: vary() });
  memory.db.transaction(() => {
    for (let n = 0; n < 1500; n += 1) add();
  });
  const findUnits = createOldWordUnits(memory.db, concordance);
  await concordance.settle();
  let [found, narrowed] = [0, 0];
  for (const [round, old] of [...wordings, ...wordings].entries()) {
    if (round % 5 === 4) {
      memory.db.run('DELETE FROM unit WHERE id = :id', { id: 1 + dice(1500) });
      memory.db.run('UPDATE unit SET target = :target WHERE id = :id', { target: vary(), id: 1 + dice(1500) });
      add();
    }
    const more = dice(4) === 0 ? [pick(wordings, dice)] : [];
    const rule = makeRule({ old: [old, ...more], new: 'Zzyzx', conceptId: null, everywhere: dice(3) > 0 }, terms);
    const units = memory.db.all<{ id: number; source: string; target: string }>('SELECT * FROM unit ORDER BY id');
    const wanted = units.flatMap(({ id, source, target }) => {
      const after = rewordSentence(rule, source, target);
      return after === null ? [] : [[String(id), after] as const];
    });
    expect(await findAll(rule, findUnits), old).toEqual(wanted);
    expect(await findAll(rule, () => Promise.resolve(null)), old).toEqual(wanted);
    found += wanted.length;
    const ids = await findUnits(rule, signal);
    if (ids && ids.length < 400) narrowed += 1;
  }
  expect(found).toBeGreaterThan(1000);
  expect(narrowed).toBeGreaterThan(30);
}, 120_000);
