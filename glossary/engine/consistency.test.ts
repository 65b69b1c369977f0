import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Inconsistency } from '#shared/model/consistency.ts';
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

const add = (name: string, text: string) =>
  desk.call('articles.import', { path: name, bytes: new TextEncoder().encode(text) });

const told = (found: readonly Inconsistency[]) =>
  found.map(({ kind, side, subject, renderings }) => [
    kind,
    side,
    subject,
    ...renderings.map(({ text, places }) => `${text} ${places.length}`),
  ]);

const find = async (kind: Inconsistency['kind']) =>
  (await desk.call('consistency.find', { articleId: null })).filter((finding) => finding.kind === kind);

test('a Dutch sentence with two Englishes is told with its places', async () => {
  await add('twee.txt', 'Dat is veel.\n\nDat is veel.\n');
  const own = (await desk.segments()).filter(({ source }) => source === 'Dat is veel.');
  for (const [at, english] of ['That is a lot.', 'That is much.', 'That is a lot. '].entries()) {
    const segment = own[at];
    if (segment && segment.target === '') await desk.type(segment.id, english);
  }
  expect(told(await find('source'))).toEqual([
    ['source', 'target', 'Dat is veel.', 'That is a lot. 2', 'That is much. 1'],
  ]);
});

test('a name in two spellings is told, two people and inflections are not', async () => {
  const names =
    'De analist Michta sprak. Volgens Michta is het waar. Toen zweeg Michta. Later sprak Mischta weer.' +
    ' De schrijver Jan Jansen en zijn buur Piet Janssen kwamen. Ook Zelenski en Zelensky.' +
    ' Het is de Russische kant van Rusland, zei Poetin. Poetins plan. Wie kent Oostenrijk en de Oostenrijkers?';
  await add('namen.txt', `${names}\n`);
  expect(told(await find('name'))).toEqual([
    ['name', 'source', 'Michta', 'Michta 3', 'Mischta 1'],
    ['name', 'source', 'Zelenski', 'Zelenski 1', 'Zelensky 1'],
  ]);
});

test('a number and an English sentence in two ways are told', async () => {
  await add('getal.txt', 'Het kost 2,5 miljoen euro.\n\nEr is 2,5 miljoen euro nodig.\n');
  for (const [dutch, english] of [
    ['Het kost 2,5 miljoen euro.', 'It costs 2.5 million euros.'],
    ['Er is 2,5 miljoen euro nodig.', 'It takes €2.5m now.'],
  ] as const) {
    await desk.type((await desk.segment(dutch)).id, english);
  }
  expect(told(await find('number'))).toEqual([['number', 'target', '2,5 miljoen', '2.5 million 1', '€2.5m 1']]);
  expect(told(await find('target'))).toEqual([]);
});

test('what is ignored is kept as such, and undo brings it back', async () => {
  await add('namen.txt', 'De analist Michta sprak. Volgens Michta is het waar. Toen zweeg Michta. Nu is Mischta er.\n');
  const [finding] = await find('name');
  await desk.call('consistency.ignore', { key: finding?.key ?? '', ignored: true });
  expect((await find('name')).map(({ ignored }) => ignored)).toEqual([true]);
  expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'ignore-finding' });
  expect((await find('name')).map(({ ignored }) => ignored)).toEqual([false]);
});

test('a term in its allowed wordings is told, wordings that lead to each other are one way', async () => {
  const csv = 'id,nl,en\na,Krim,Crimea\na,,Crimean\na,,Crimean peninsula\nb,kade,quay\nb,,wharf\n';
  await desk.call('terms.import', { path: 'a.csv', bytes: new TextEncoder().encode(csv), into: 'New' });
  await add('krim.txt', 'De Krim is ver.\n\nDe Krim is groot.\n\nDe kade is lang.\n\nDe kade is kort.\n');
  for (const [dutch, english] of [
    ['De Krim is ver.', 'Crimea is far away.'],
    ['De Krim is groot.', 'The Crimean peninsula is large.'],
    ['De kade is lang.', 'The quay is long.'],
    ['De kade is kort.', 'The wharf is short.'],
  ] as const) {
    await desk.type((await desk.segment(dutch)).id, english);
  }
  expect(told(await find('term'))).toEqual([['term', 'target', 'kade', 'quay 1', 'wharf 1']]);
});
