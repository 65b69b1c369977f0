import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTbx } from '#glossary/interchange/tbx/write-tbx.ts';
import { readTbx } from '#glossary/interchange/tbx/read-tbx.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import { blankConcept, blankTerm, type Term } from '#shared/model/terms.ts';
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

const term = (language: 'nl' | 'en', text: string, standing: Term['standing'] = 'preferred'): Term => ({
  ...blankTerm,
  language,
  text,
  standing,
  caseRule: 'smart',
  note: standing === 'deprecated' ? 'not used here' : null,
});
const entry = (id: string, dutch: string, english: string, note: string | null = null) => ({
  ...blankConcept,
  id: id as ConceptId,
  subjectField: 'peace',
  note,
  terms: [term('nl', dutch), term('en', english), term('en', `${english} (old)`, 'deprecated')],
});
const take = (concepts: Parameters<typeof writeTbx>[0], into: string | null = null) =>
  desk.call('terms.import', { path: 'g.tbx', bytes: writeTbx(concepts), into });

test('terms of a segment come with their entries, in order of place', async () => {
  const { id } = await desk.segment('De Veiligheidsraad vergadert in Peking.');
  const found = await desk.call('terms.forSegment', { segmentId: id });
  expect(found.map(({ hit, concept }) => [hit.surface, concept.id])).toEqual([
    ['Veiligheidsraad', 'c-raad'],
    ['Peking', 'c-peking'],
  ]);
  expect(await desk.call('terms.find', { text: 'Naar Peking' })).toMatchObject([
    { hit: { start: 5, end: 11, kind: 'term' } },
  ]);
});

test('an import says what is new, changed and the same, and is found and enforced at once', async () => {
  expect(await take([entry('c-vrede', 'vrede', 'peace')])).toMatchObject({ added: 1, changed: 0, duplicate: 0 });
  expect(await take([entry('c-vrede', 'vrede', 'peace')])).toMatchObject({ added: 0, changed: 0, duplicate: 1 });
  const { id } = await desk.segment('De vrede is nabij.');
  expect(await desk.confirm(id, 'Calm is near.')).toMatchObject({ error: { type: 'terms-not-met' } });
  expect(await take([entry('c-vrede', 'vrede', 'calm')])).toMatchObject({ added: 0, changed: 1, duplicate: 0 });
  expect(await desk.confirm(id, 'Calm is near.')).toMatchObject({ ok: true });
  expect(desk.events).toContain('resources-changed');
  desk.close();
  desk = startTestEngine(place);
  const [found] = await desk.call('terms.list', { query: 'CALM' });
  expect(found).toMatchObject({
    id: 'c-vrede',
    subjectField: 'peace',
    terms: [{ text: 'vrede' }, { text: 'calm' }, {}],
  });
});

test('two glossaries may use one id, and each keeps its own entry', async () => {
  const { glossaryId } = await take([entry('c-raad', 'gemeenteraad', 'municipal council')], 'Town');
  const all = await desk.call('terms.list', { query: '' });
  expect(all.map(({ id }) => id)).toEqual(['c-raad', 'c-peking', `c-raad@${glossaryId}`]);
  expect(await take([entry('c-raad', 'gemeenteraad', 'municipal council')], 'Town')).toMatchObject({ duplicate: 1 });
});

test('a file that is broken changes nothing', async () => {
  const whole = new TextDecoder().decode(writeTbx([entry('c-vrede', 'vrede', 'peace')]));
  const bytes = new TextEncoder().encode(whole.slice(0, -30));
  expect(await desk.try('terms.import', { path: 'g.tbx', bytes, into: 'New' })).toMatchObject({
    error: { type: 'file-malformed', path: 'g.tbx' },
  });
  expect(await desk.call('terms.list', { query: 'vrede' })).toEqual([]);
});

test('what is exported comes back the same', async () => {
  await take([entry('c-vrede', 'vrede', 'peace', 'with a note')]);
  const before = await desk.call('terms.list', { query: '' });
  const read = readTbx(await desk.call('terms.export', {}), 'out.tbx');
  if (!read.ok) throw new Error(read.error.type);
  expect(read.value.concepts).toEqual(before.map(({ glossaryId: _glossary, ...concept }) => concept));
});

test('a list is no longer than was asked for, and accents make no difference in it', async () => {
  await take([entry('c-1', 'première', 'premiere'), entry('c-2', 'premie', 'premium')]);
  expect(await desk.call('terms.list', { query: 'premi' })).toHaveLength(2);
  expect(await desk.call('terms.list', { query: 'premi', limit: 1 })).toHaveLength(1);
  expect(await desk.call('terms.list', { query: 'PREMIERE' })).toMatchObject([{ id: 'c-1' }]);
});
