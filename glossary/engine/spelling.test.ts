import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SegmentId } from '#shared/model/ids.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let desk: TestEngine;
let first: SegmentId;
let second: SegmentId;
beforeEach(async () => {
  place = makeTestPlace();
  desk = startTestEngine(place);
  const text = 'Gisteren sprak minister Kuleba met Brussel.\n\nDe raad vergadert morgen over de zaak.\n';
  const { articleId } = await desk.call('articles.import', { path: 'a.txt', bytes: new TextEncoder().encode(text) });
  const opened = await desk.call('articles.open', { articleId });
  [first, second] = opened.segments.map(({ id }) => id) as [SegmentId, SegmentId];
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

const wrong = async (target: string, segmentId = first, spelling = true) =>
  (await desk.call('checks.segment', { segmentId, target, spelling }))
    .filter(({ code }) => code === 'misspelt')
    .map(({ detail }) => detail.target);

test('names of the article are right, spelling is looked at only where it is asked for, and it stops no confirmation', async () => {
  expect(await wrong('Kuleba wsa here.')).toEqual(['wsa']);
  expect(await wrong('Kuleba wsa here.', second)).toEqual(['wsa']);
  expect(await wrong('Kuleba wsa here.', first, false)).toEqual([]);
  const target = 'Yesterday minister Kuleba spoek to Brussels.';
  const { segment } = await desk.call('segments.confirm', { segmentId: first, target, version: 1, overrides: [] });
  expect(segment.status).toBe('translated');
  const found = await desk.call('checks.article', { articleId: segment.articleId, spelling: true });
  expect(found.flatMap(({ findings }) => findings.map(({ detail }) => detail.target))).toEqual(['spoek']);
});

test('a word of the project is right everywhere, until undo or until it is taken out', async () => {
  await desk.call('spelling.add', { words: ['kompromat', 'Brexiteerish'] });
  expect(await wrong('Kompromat and BREXITEERISH kompromat’s')).toEqual([]);
  await desk.call('undo.undo', {});
  expect(await wrong('Kompromatt kompromat')).toEqual(['Kompromatt', 'kompromat']);
  await desk.call('undo.redo', {});
  const words = await desk.call('spelling.words', {});
  expect(words.map(({ word }) => word)).toEqual(['Brexiteerish', 'kompromat']);
  await desk.call('spelling.remove', { ids: words.map(({ id }) => id) });
  expect(await wrong('kompromat')).toEqual(['kompromat']);
});

test('what is ignored stands in one segment alone', async () => {
  await desk.call('spelling.ignore', { segmentId: first, word: 'wsa' });
  expect(await wrong('It wsa so.')).toEqual([]);
  expect(await wrong('It wsa so.', second)).toEqual(['wsa']);
  await desk.call('undo.undo', {});
  expect(await wrong('It wsa so.')).toEqual(['wsa']);
  expect(await desk.try('spelling.ignore', { segmentId: '9999' as SegmentId, word: 'x' })).toMatchObject({ ok: false });
});

test('the setting chooses the English, or none', async () => {
  expect(await wrong('The color and the colour.')).toEqual(['color']);
  await desk.call('workspace.saveSetting', { key: 'spelling', value: 'en-US' });
  expect(await wrong('The color and the colour.')).toEqual(['colour']);
  await desk.call('workspace.saveSetting', { key: 'spelling', value: 'off' });
  expect(await wrong('The color and the colour.')).toEqual([]);
});

test('suggestions know the names of the article', async () => {
  expect((await desk.call('spelling.suggest', { word: 'Kuleeba', segmentId: first }))[0]).toBe('Kuleba');
  expect(await desk.call('spelling.suggest', { word: 'goverment', segmentId: null })).toContain('government');
});
