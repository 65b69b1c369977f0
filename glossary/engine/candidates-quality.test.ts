import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let desk: TestEngine;
beforeAll(() => {
  place = makeTestPlace();
  desk = startTestEngine(place);
});
afterAll(() => {
  desk.close();
  place.folder.remove();
});

const find = async (text: string) => (await desk.call('candidates.findText', { text, limit: 30 })).candidates;
const dutchOf = async (text: string) => (await find(text)).map(({ dutch }) => dutch);

/** What one translator, who judged the first 30 of each text, would not make an entry of. */
const judged: readonly (readonly [name: string, rejected: readonly string[], missed: readonly string[]])[] = [
  [
    'water',
    ['subsidieaanvraag', 'kleilaag', 'zandkorrel', 'Waal', 'traject'],
    ['vierhonderd', 'Marieke Hoekstra', 'kans op piping'],
  ],
  ['arbeid', ['gezichtspunt', 'opdrachtgever', 'FNV'], ['bonafide']],
  [
    'warmte',
    ['Eigen Haard', 'Nieuwe Diep', 'energierekening', 'wachtlijst', 'huurverhoging'],
    ['honderdtwintig', 'kostengebaseerd', 'collectieve warmte', 'Wet'],
  ],
];

test.each(judged)(
  'of the first 30 candidates of a text on %s four in five are worth an entry',
  async (name, rejected, missed) => {
    const text = readFileSync(new URL(`../candidates/testing/${name}.txt`, import.meta.url), 'utf8');
    const found = await dutchOf(text);
    expect(found.length).toBeGreaterThan(15);
    const kept = found.filter((dutch) => !rejected.includes(dutch));
    expect(kept.length / found.length).toBeGreaterThanOrEqual(0.75);
    for (const dutch of missed) expect(found).not.toContain(dutch);
  },
);

test('the name of an act goes on in small letters', async () => {
  expect(await dutchOf('Met de Wet collectieve warmte verdwijnt de referentie.')).toContain('Wet collectieve warmte');
});

test('somebody who is named in full elsewhere is no new name with what he belongs to', async () => {
  const text = 'Ook Frank Slijper is kritisch op de munitietekorten. Dat zegt Slijper van Pax.';
  expect((await dutchOf(text)).filter((dutch) => dutch.includes('van'))).toEqual([]);
});

test('a compound of a name keeps its capital', async () => {
  expect(await dutchOf('De ‘Ruslandfactor’ ondermijnt de invloed.')).toContain('Ruslandfactor');
});

test.each([
  ['damwand', 'De damwand houdt. De damwand staat.', 'De damwanden houden. Damwanden staan er genoeg.'],
  [
    'militair machtsvertoon',
    'Militair machtsvertoon. Het militair machtsvertoon.',
    'Het militaire machtsvertoon duurt.',
  ],
  ['kwelsloot', 'De kwelsloot loopt over.', 'Kwelsloten en kwelslootjes lopen over.'],
  ['bewijslast', 'De bewijslast ligt hier.', 'De bewijslasten liggen daar.'],
])('%s was rejected, and comes back in no other form', async (dutch, first, later) => {
  const candidate = (await find(first)).find((each) => each.dutch.toLowerCase() === dutch);
  expect(candidate).toBeDefined();
  if (!candidate) return;
  const { key, kind } = candidate;
  await desk.call('candidates.reject', { key, kind, dutch: candidate.dutch });
  expect(await dutchOf(`${first} ${later}`)).toEqual([]);
});
