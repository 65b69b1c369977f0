import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Candidate } from '#shared/model/candidate.ts';
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

const text =
  'De Organisatie voor Internationale Luchtvaart (OIL) vergadert over munitietekorten.\n\n' +
  'Het munitietekort raakt de krijgsmacht. De bewijslast ligt bij de minister van Defensie, zegt de OIL.\n';

const add = (name: string, content: string) =>
  desk.call('articles.import', { path: name, bytes: new TextEncoder().encode(content) });

const find = async (): Promise<readonly Candidate[]> =>
  (await desk.call('candidates.find', { articleId: null })).candidates;

async function expectCandidate(dutch: string): Promise<Candidate> {
  const all = await find();
  const found = all.find((candidate) => candidate.dutch === dutch);
  if (!found) throw new Error(`${dutch} is none of ${all.map((each) => each.dutch).join(', ')}`);
  return found;
}

const accept = ({ kind, dutch, abbreviation, places }: Candidate, english: string) =>
  desk.call('candidates.accept', {
    glossaryId: null,
    kind,
    dutch,
    abbreviation,
    english,
    example: places[0]?.segmentId ?? null,
  });

test('forms of one word are one candidate, in the singular, with every sentence and place', async () => {
  await add('tekort.txt', text);
  const { dutch, kind, count, forms, places } = await expectCandidate('munitietekort');
  expect({ dutch, kind, count, forms: forms.toSorted() }).toEqual({
    dutch: 'munitietekort',
    kind: 'compound',
    count: 2,
    forms: ['munitietekort', 'munitietekorten'],
  });
  expect(places.map(({ source, range }) => source.slice(...range))).toEqual(['munitietekorten', 'munitietekort']);
});

test('an abbreviation comes with its long form, and everyday words do not come at all', async () => {
  await add('tekort.txt', text);
  const { abbreviation, count, kind } = await expectCandidate('Organisatie voor Internationale Luchtvaart');
  expect({ abbreviation, count, kind }).toEqual({ abbreviation: 'OIL', count: 3, kind: 'abbreviation' });
  const all = (await find()).map(({ dutch }) => dutch);
  expect(all).toContain('minister van Defensie');
  for (const plain of ['OIL', 'minister', 'vergadert', 'De', 'raakt']) expect(all).not.toContain(plain);
});

test('what is accepted is an entry with its sentence, is no candidate any more, and one undo takes it back', async () => {
  await add('tekort.txt', text);
  const segment = await desk.segment('Het munitietekort raakt de krijgsmacht.');
  await desk.confirm(segment.id, 'The ammunition shortage affects the armed forces.');
  const candidate = await expectCandidate('munitietekort');
  const concept = await accept(candidate, 'ammunition shortage; shortage of ammunition');
  expect(concept.terms.map(({ language, text: own, standing }) => [language, own, standing])).toEqual([
    ['nl', 'munitietekort', 'preferred'],
    ['en', 'ammunition shortage', 'preferred'],
    ['en', 'shortage of ammunition', 'admitted'],
  ]);
  expect(concept.examples).toMatchObject([
    { nl: segment.source, en: 'The ammunition shortage affects the armed forces.' },
  ]);
  const keys = async () => (await find()).map(({ key }) => key);
  expect(await keys()).not.toContain(candidate.key);
  expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'add-entry' });
  expect(await keys()).toContain(candidate.key);
});

test('the short form of an abbreviation is a term of the same entry', async () => {
  await add('tekort.txt', text);
  const long = 'Organisatie voor Internationale Luchtvaart';
  const concept = await accept(await expectCandidate(long), 'Organization for International Aviation');
  expect(concept.terms).toContainEqual(
    expect.objectContaining({ text: 'OIL', abbreviationOf: long, caseRule: 'smart' }),
  );
});

test('what is rejected comes back in no form and no article, until it is restored', async () => {
  await add('tekort.txt', text);
  const { key, dutch, kind } = await expectCandidate('munitietekort');
  await desk.call('candidates.reject', { key, dutch, kind });
  await add(
    'meer.txt',
    'Munitietekorten blijven. Zonder munitietekorten gaat het beter, want het munitietekort duurt.\n',
  );
  const has = async () => (await find()).some((candidate) => candidate.key === key);
  expect(await has()).toBe(false);
  expect(await desk.call('candidates.rejected', {})).toMatchObject([{ key, dutch, kind }]);
  await desk.call('candidates.restore', { keys: [key] });
  expect(await has()).toBe(true);
  expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'restore-candidate' });
  expect(await has()).toBe(false);
});

test('undo takes a rejection back', async () => {
  await add('tekort.txt', text);
  const { key, dutch, kind } = await expectCandidate('munitietekort');
  await desk.call('candidates.reject', { key, dutch, kind });
  expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'reject-candidate' });
  await expectCandidate('munitietekort');
});

test('English comes from confirmed sentences first', async () => {
  await add('steun.txt', 'De economische sancties werken.\n\nNieuwe economische sancties volgen.\n');
  await desk.confirm((await desk.segment('De economische sancties werken.')).id, 'The economic sanctions work.');
  const { dutch, forms, places } = await expectCandidate('economische sancties');
  const asked = places.map(({ segmentId, source, range: [start, end] }) => ({
    segmentId,
    source,
    range: [start, end] as [number, number],
  }));
  const [english] = await desk.call('candidates.english', {
    candidates: [{ dutch, forms: [...forms], places: asked }],
  });
  expect(english?.[0]).toMatchObject({ english: 'economic sanctions', from: 'confirmed' });
});

const findText = async (given: string) => (await desk.call('candidates.findText', { text: given })).candidates;

test.each([
  ['nothing', ''],
  ['white space', ' \n\n\t '],
  ['no letters', '12.000 – 3,5 % (…) 2021 / 44 ?!'],
  ['marks', '((((((((((\n"""""\n-----'],
])('a text of %s has no candidates', async (_what, given) => {
  expect(await findText(given)).toEqual([]);
});

test('a megabyte is looked through, and so are a word of a megabyte and brackets that explain nothing', async () => {
  const long = `${'De rechtbank verwerpt het griffierecht en de bewijslast. '.repeat(18_000)}\n`;
  expect((await findText(long)).map(({ dutch }) => dutch)).toContain('griffierecht');
  expect(await findText('a'.repeat(1_000_000))).toBeInstanceOf(Array);
  expect(await findText(`${'a'.repeat(190)} (AAAAAAAAAB) `.repeat(200))).toBeInstanceOf(Array);
}, 60_000);

test('a search that is stopped gives nothing', async () => {
  const answer = await desk.try(
    'candidates.findText',
    { text: 'De bewijslast. '.repeat(20_000) },
    { signal: AbortSignal.abort() },
  );
  expect(answer).toEqual({ ok: false, error: { type: 'cancelled' } });
});
