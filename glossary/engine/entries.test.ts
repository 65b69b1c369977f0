import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTbx } from '#glossary/interchange/tbx/write-tbx.ts';
import type { EntrySearch } from '#shared/contract/terms.ts';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import { blankConcept, blankContent, blankTerm, type EntryContent, type Term } from '#shared/model/terms.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(() => {
  place = makeTestPlace();
  desk = startTestEngine(place);
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

const term = (language: 'nl' | 'en', text: string, more: Partial<Term> = {}): Term => ({
  ...blankTerm,
  language,
  text,
  ...more,
});
const content = (dutch: string, english: string, more: Partial<EntryContent> = {}): EntryContent => ({
  ...blankContent,
  terms: [term('nl', dutch), term('en', english)],
  ...more,
});
const add = (dutch: string, english: string, more: Partial<EntryContent> = {}, glossaryId: GlossaryId | null = null) =>
  desk.call('terms.add', { glossaryId, content: mutable(content(dutch, english, more)) });
/** The schema's own types are not readonly. */
const mutable = (value: EntryContent) => structuredClone(value) as never;
const everything: EntrySearch = {
  query: '',
  glossaryId: null,
  subjectField: null,
  standing: null,
  region: null,
  hasNote: false,
  neverUsed: false,
  conflicts: false,
  sort: 'dutch',
};
const search = async (more: Partial<EntrySearch> = {}) =>
  (await desk.call('terms.search', { ...everything, ...more, offset: 0, limit: 100 })).rows.map(({ dutch }) => dutch);
const found = async (text: string) => (await desk.call('terms.find', { text })).map(({ concept }) => concept.id);
const undo = () => desk.call('undo.undo', {});

test('an entry that is added is found at once, is there after a restart, and goes with undo', async () => {
  const added = await add('  vrede ', 'peace', {
    note: 'not: quiet\n\n',
    examples: [{ nl: 'De vrede is nabij.', en: 'Peace is near.', from: 'Titel' }],
  });
  expect(added).toMatchObject({
    id: 'c-vrede',
    note: 'not: quiet',
    terms: [{ text: 'vrede' }, { text: 'peace' }],
    provenance: { createdBy: 'Anna', createdAt: '2026-01-01T00:00:00.000Z', changedBy: null },
  });
  expect(await found('De vrede is nabij.')).toEqual(['c-vrede']);
  desk.close();
  desk = startTestEngine(place);
  expect(await desk.call('terms.entry', { conceptId: added.id })).toEqual(added);
  expect(await undo()).toMatchObject({ label: 'add-entry' });
  expect(await found('De vrede is nabij.')).toEqual([]);
  expect(await desk.call('undo.redo', {})).toMatchObject({ label: 'add-entry' });
  expect(await found('De vrede is nabij.')).toEqual(['c-vrede']);
});

test('an entry without a term is refused, and so is one for a glossary that is not there', async () => {
  expect(await desk.try('terms.add', { glossaryId: null, content: mutable(content(' ', '')) })).toMatchObject({
    error: { type: 'entry-without-term' },
  });
  const params = { glossaryId: '99' as GlossaryId, content: mutable(content('a', 'b')) };
  expect(await desk.try('terms.add', params)).toMatchObject({ error: { type: 'glossary-unknown' } });
});

test('a change is enforced at once, keeps what was in the history, and can be brought back and undone', async () => {
  const { id } = await add('vrede', 'peace');
  desk.clock.pass(1000);
  const changed = content('vrede', 'calm', { definition: 'no war' });
  await desk.call('terms.change', { conceptId: id, content: mutable(changed) });
  const { id: segmentId } = await desk.segment('De vrede is nabij.');
  expect(await desk.confirm(segmentId, 'Peace is near.')).toMatchObject({ error: { type: 'terms-not-met' } });
  const [item] = await desk.call('terms.history', { conceptId: id });
  expect(item).toMatchObject({
    changedBy: 'Anna',
    changedAt: '2026-01-01T00:00:00.000Z',
    content: { definition: null },
  });
  const restored = await desk.call('terms.restore', { conceptId: id, historyId: item?.id ?? 0 });
  expect(restored).toMatchObject({ definition: null, terms: [{ text: 'vrede' }, { text: 'peace' }] });
  expect(await desk.confirm(segmentId, 'Peace is near.')).toMatchObject({ ok: true });
  expect(await desk.call('terms.history', { conceptId: id })).toHaveLength(2);
  await undo();
  await undo();
  expect(await desk.call('terms.entry', { conceptId: id })).toMatchObject({ definition: 'no war' });
  await undo();
  expect(await desk.call('terms.entry', { conceptId: id })).toMatchObject({ definition: null });
  expect(await desk.call('terms.history', { conceptId: id })).toEqual([]);
});

test('a term keeps its row when others come and go, and a short form without its long form is none', async () => {
  const { id } = await add('vrede', 'peace');
  const terms = [
    term('nl', 'vrede'),
    term('en', 'United Nations', { region: 'en-GB', plural: 'x' }),
    term('en', 'UN', { abbreviationOf: 'United Nations', type: 'acronym', standing: 'admitted' }),
    term('en', 'NU', { abbreviationOf: 'gone' }),
    term('nl', 'peis', { region: 'en-GB', matching: 'this-form' }),
  ];
  const changed = await desk.call('terms.change', {
    conceptId: id,
    content: mutable({ ...blankContent, enforcement: 'warn', source: 'Ministerie', terms }),
  });
  expect(changed).toMatchObject({ enforcement: 'warn', source: 'Ministerie' });
  expect(changed.terms).toEqual([
    term('nl', 'vrede'),
    term('nl', 'peis', { matching: 'this-form' }),
    term('en', 'United Nations', { region: 'en-GB', plural: 'x' }),
    term('en', 'UN', { abbreviationOf: 'United Nations', type: 'acronym', standing: 'admitted' }),
    term('en', 'NU'),
  ]);
});

test('deleting takes an entry away with its history, and undo brings both back', async () => {
  const { id } = await add('vrede', 'peace');
  await desk.call('terms.change', { conceptId: id, content: mutable(content('vrede', 'calm')) });
  await desk.call('terms.delete', { conceptIds: [id] });
  expect(await found('De vrede is nabij.')).toEqual([]);
  await undo();
  expect(await found('De vrede is nabij.')).toEqual([id]);
  expect(await desk.call('terms.history', { conceptId: id })).toHaveLength(1);
});

test('merging keeps everything that either says, and the reasons given for the other count for the one that stays', async () => {
  const one = await add('vrede', 'peace', { subjectField: 'law' });
  const other = await add('vrede', 'concord', { definition: 'no war', note: 'old' });
  const { id: segmentId, version } = await desk.segment('De vrede is nabij.');
  const overrides = [{ conceptId: one.id, code: 'term_missing' as const, reason: 'style' }];
  await desk.call('segments.confirm', { segmentId, target: 'Calm is near.', version, overrides });
  const merged = await desk.call('terms.merge', { into: other.id, others: [one.id] });
  expect(merged).toMatchObject({ subjectField: 'law', definition: 'no war', note: 'old' });
  expect(merged.terms.map(({ text, standing }) => [text, standing])).toEqual([
    ['vrede', 'preferred'],
    ['concord', 'preferred'],
    ['peace', 'admitted'],
  ]);
  expect((await desk.read(segmentId)).overrides).toMatchObject([{ conceptId: other.id, reason: 'style' }]);
  expect(await desk.try('terms.entry', { conceptId: one.id })).toMatchObject({ error: { type: 'entry-unknown' } });
  await undo();
  expect((await desk.read(segmentId)).overrides).toMatchObject([{ conceptId: one.id }]);
  expect(await desk.call('terms.entry', { conceptId: one.id })).toEqual(one);
});

test('many entries change in one step: their subject, their standing, their weight, their glossary', async () => {
  const one = await add('vrede', 'peace');
  const other = await add('oorlog', 'war');
  const town = await desk.call('glossaries.create', { name: 'Town' });
  await desk.call('terms.changeMany', {
    conceptIds: [one.id, other.id],
    subjectField: 'law',
    enforcement: 'off',
    standing: { language: 'en', standing: 'deprecated' },
    glossaryId: town.id,
  });
  for (const { id } of [one, other]) {
    expect(await desk.call('terms.entry', { conceptId: id })).toMatchObject({
      glossaryId: town.id,
      subjectField: 'law',
      enforcement: 'off',
      terms: [{ standing: 'preferred' }, { standing: 'deprecated' }],
    });
  }
  await desk.call('terms.changeMany', {
    conceptIds: [one.id],
    standing: { language: 'en', standing: 'preferred' },
  });
  // What was forbidden is not made good English by a change of many.
  expect((await desk.call('terms.entry', { conceptId: one.id })).terms[1]).toMatchObject({ standing: 'deprecated' });
  await undo();
  expect(await desk.call('terms.entry', { conceptId: one.id })).toEqual(one);
});

test('an entry that moves where its id is taken keeps the id that findings carry', async () => {
  const town = await desk.call('glossaries.create', { name: 'Town' });
  const one = await add('vrede', 'peace');
  const other = await add('vrede', 'calm', {}, town.id);
  expect([one.id, other.id]).toEqual(['c-vrede', `c-vrede@${town.id}`]);
  await desk.call('terms.changeMany', { conceptIds: [one.id], glossaryId: town.id });
  expect(await desk.call('terms.entry', { conceptId: one.id })).toMatchObject({ glossaryId: town.id });
  expect(await found('vrede')).toEqual(expect.arrayContaining([one.id, other.id]));
});

test('a glossary blocks, warns or is silent, and an entry may have a weight of its own', async () => {
  const { id, glossaryId } = await add('vrede', 'peace');
  const { id: segmentId } = await desk.segment('De vrede is nabij.');
  const severities = async () =>
    (await desk.call('checks.segment', { segmentId, target: 'Calm is near.' })).map(({ severity }) => severity);
  expect(await severities()).toEqual(['error']);
  await desk.call('glossaries.change', { glossaryId, enforcement: 'warn' });
  expect(await severities()).toEqual(['warning']);
  await desk.call('terms.changeMany', { conceptIds: [id], enforcement: 'block' });
  expect(await severities()).toEqual(['error']);
  await desk.call('terms.changeMany', { conceptIds: [id], enforcement: 'off' });
  expect(await severities()).toEqual([]);
});

test('where a silent or a warning glossary speaks of a term too, the one that blocks still does', async () => {
  const town = await desk.call('glossaries.create', { name: 'Town' });
  const first = await add('vrede', 'concord');
  const other = await add('vrede', 'peace', {}, town.id);
  const { id: segmentId } = await desk.segment('De vrede is nabij.');
  const told = async () =>
    (await desk.call('checks.segment', { segmentId, target: 'Calm is near.' })).map((one) => [
      one.conceptId,
      one.severity,
    ]);
  expect(await told()).toEqual([[first.id, 'error']]);
  await desk.call('glossaries.change', { glossaryId: first.glossaryId, enforcement: 'warn' });
  expect(await told()).toEqual([[other.id, 'error']]);
  await desk.call('glossaries.change', { glossaryId: first.glossaryId, enforcement: 'off' });
  expect(await told()).toEqual([[other.id, 'error']]);
  await desk.call('glossaries.change', { glossaryId: town.id, enforcement: 'warn' });
  expect(await told()).toEqual([[other.id, 'warning']]);
});

test('a glossary that is switched off is not looked in but still listed; a read-only one does not change', async () => {
  const { id, glossaryId } = await add('vrede', 'peace');
  await desk.call('glossaries.change', { glossaryId, enabled: false });
  expect(await found('De vrede is nabij.')).toEqual([]);
  expect(await search({ query: 'vrede' })).toEqual(['vrede']);
  await undo();
  expect(await found('De vrede is nabij.')).toEqual([id]);
  const [first] = await desk.call('glossaries.list', {});
  await desk.call('glossaries.change', { glossaryId, readOnly: true });
  const refused = { error: { type: 'glossary-read-only', name: first?.name } };
  expect(await desk.try('terms.delete', { conceptIds: [id] })).toMatchObject(refused);
  expect(await desk.try('terms.changeMany', { conceptIds: [id], subjectField: 'x' })).toMatchObject(refused);
  const file = {
    path: 'a.tbx',
    bytes: writeTbx([{ ...blankConcept, id: 'x' as ConceptId, terms: [term('nl', 'x')] }]),
  };
  expect(await desk.try('terms.import', { ...file, into: first?.name ?? '' })).toMatchObject(refused);
});

test('of two glossaries with one term the higher speaks first, and their order can be changed', async () => {
  const town = await desk.call('glossaries.create', { name: 'Town' });
  const one = await add('vrede', 'peace');
  const other = await add('vrede', 'calm', {}, town.id);
  expect(await found('vrede')).toEqual([one.id, other.id]);
  const ordered = await desk.call('glossaries.order', { glossaryIds: [town.id] });
  expect(ordered.map(({ id, receives }) => [id, receives])).toEqual([
    [town.id, true],
    [one.glossaryId, false],
  ]);
  expect(await found('vrede')).toEqual([other.id, one.id]);
});

test('a removed glossary frees its name and its ids, undo brings all of it back, and once it cannot the rest goes', async () => {
  const town = await desk.call('glossaries.create', { name: 'Town' });
  const { id } = await add('haring', 'herring', {}, town.id);
  expect((await desk.call('glossaries.remove', { glossaryId: town.id })).map(({ name }) => name)).not.toContain('Town');
  expect(await found('haring')).toEqual([]);
  await undo();
  expect(await found('haring')).toEqual([id]);
  await desk.call('glossaries.remove', { glossaryId: town.id });
  const again = await desk.call('glossaries.create', { name: 'Town' });
  expect(await add('haring', 'herring', {}, again.id)).toMatchObject({ id });
  desk.close();
  desk = startTestEngine(place);
  expect(await found('haring')).toEqual([id]);
  await undo();
  await undo();
  await undo();
  expect(await desk.call('terms.entry', { conceptId: id })).toMatchObject({ glossaryId: town.id });
});

test('a search looks through every field, ignores accents and capitals, and puts the best hits first', async () => {
  await add('première', 'opening night', { note: 'Like vredesduif' });
  await add('vredesduif', 'dove');
  await add('vrede', 'peace', { examples: [{ nl: 'Een zeldzame zin.', en: '', from: null }] });
  expect(await search({ query: 'PREMIERE' })).toEqual(['première']);
  expect(await search({ query: 'vredesduif' })).toEqual(['vredesduif', 'première']);
  expect(await search({ query: 'vrede' })).toEqual(['vrede', 'vredesduif', 'première']);
  expect(await search({ query: 'zin zeldzame' })).toEqual(['vrede']);
  expect(await search({ query: 'zin absent' })).toEqual([]);
});

test('entries are narrowed down by note, region, standing, subject and by never being used', async () => {
  await add('vrede', 'peace', { note: 'n' });
  await add('kleur', 'color', {
    subjectField: 'paint',
    terms: [term('nl', 'kleur'), term('en', 'color', { region: 'en-US' })],
  });
  expect(await search({ hasNote: true })).toEqual(['vrede']);
  expect(await search({ region: 'en-US' })).toEqual(['kleur']);
  expect(await search({ subjectField: 'paint' })).toEqual(['kleur']);
  expect(await search({ neverUsed: true })).toEqual(['kleur']);
  const { segments, places } = await desk.call('terms.uses', { conceptId: 'c-vrede' as ConceptId });
  expect(segments).toBe(3);
  expect(places[0]).toMatchObject({ source: 'De vrede is ver.' });
  const facets = await desk.call('terms.facets', {});
  expect(facets.subjectFields).toContainEqual({ name: 'paint', entries: 1 });
});

test('entries that speak against each other are told apart from those that say the same twice', async () => {
  const town = await desk.call('glossaries.create', { name: 'Town' });
  const one = await add('vrede', 'peace', {
    terms: [term('nl', 'vrede'), term('en', 'peace'), term('en', 'calm', { standing: 'deprecated' })],
  });
  const other = await add('Vrede', 'calm', {}, town.id);
  const third = await add('oorlog', 'war');
  const fourth = await add('oorlog', 'War', {}, town.id);
  const conflicts = await desk.call('terms.conflicts', { conceptId: null });
  expect(
    conflicts.map(({ kind, dutch, english, concepts }) => [kind, dutch, english, concepts.map(({ id }) => id)]),
  ).toEqual([
    ['other-preferred', 'vrede', null, [one.id, other.id]],
    ['forbidden-elsewhere', 'vrede', 'calm', [one.id, other.id]],
    ['duplicate', 'oorlog', null, [third.id, fourth.id]],
  ]);
  expect(await desk.call('terms.conflicts', { conceptId: third.id })).toHaveLength(1);
  expect((await search({ conflicts: true })).toSorted()).toEqual(['Vrede', 'oorlog', 'oorlog', 'vrede']);
  expect(await desk.call('terms.known', { dutch: 'VREDE', english: '' })).toHaveLength(2);
});
