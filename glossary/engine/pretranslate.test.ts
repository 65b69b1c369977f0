import { afterEach, beforeEach, expect, test } from 'vitest';
import { dumpWorkspace } from './testing/dump-workspace.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';
import type { ArticleId } from '#shared/model/ids.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(async () => {
  place = makeTestPlace();
  desk = startTestEngine(place);
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

const dump = () => dumpWorkspace(place.workspacePath);
const states = async () =>
  (await desk.segments()).slice(6).map(({ target, status, matchScore }) => [target, status, matchScore]);

test('empty segments are filled with their best match, and nothing else is touched', async () => {
  const typed = await desk.segment('De vrede is nabij.');
  await desk.type(typed.id, 'mine');
  const report = await desk.call('segments.pretranslate', { articleIds: null, threshold: 60, confirmExact: false });
  expect(report).toEqual({ considered: 4, context: 0, exact: 1, fuzzy: 1, assembled: 0, confirmed: 0, none: 2 });
  expect(await states()).toEqual([
    ['Peace is far off.', 'translated', 100],
    ['The troops are leaving.', 'translated', 100],
    ['', 'draft', null],
    ['There are 10,000 troops.', 'draft', 100],
    ['mine', 'draft', null],
    ['', 'draft', null],
    ['Peace is far off.', 'draft', 83],
  ]);
});

test('what is exact and obeys the glossary is confirmed where that is wanted, and is in the memory', async () => {
  const report = await desk.call('segments.pretranslate', { articleIds: null, confirmExact: true });
  expect(report).toMatchObject({ exact: 1, confirmed: 1 });
  expect(await desk.segment('Er zijn 10.000 troepen.')).toMatchObject({ status: 'translated' });
  expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
});

test('an exact match against the glossary is a draft, not a confirmation', async () => {
  const { id } = await desk.segment('De Veiligheidsraad vergadert in Peking.');
  const override = { conceptId: 'c-raad' as never, code: 'term_missing', reason: 'as the client wants' } as const;
  const { version } = await desk.type(id, 'The Board meets in Beijing.');
  const target = 'The Board meets in Beijing.';
  await desk.call('segments.confirm', { segmentId: id, target, version, overrides: [override] });
  const bytes = new TextEncoder().encode('De Veiligheidsraad vergadert in Peking.');
  const { articleId } = await desk.call('articles.import', { path: 'new.txt', bytes });
  const report = await desk.call('segments.pretranslate', { articleIds: [articleId], confirmExact: true });
  expect(report).toMatchObject({ context: 0, exact: 1, confirmed: 0 });
});

test('the preview says what would be done and does none of it; what is taken out of it stays empty', async () => {
  const before = dump();
  const request = { articleIds: null, threshold: 60, confirmExact: true };
  const { considered, proposals } = await desk.call('segments.planPretranslation', request);
  expect(dump()).toBe(before);
  expect(considered).toBe(5);
  expect(proposals.map(({ source, match, confirm }) => [source, match?.score, confirm])).toEqual([
    ['Er zijn 10.000 troepen.', 100, true],
    ['De vrede is nabij.', 80, false],
    ['De vrede is ver weg.', 83, false],
  ]);
  const except = proposals.slice(1).map(({ segmentId }) => segmentId);
  expect(await desk.call('segments.pretranslate', { ...request, except })).toMatchObject({
    exact: 1,
    fuzzy: 0,
    none: 4,
  });
});

test('it is one undo step', async () => {
  const before = dump();
  await desk.call('segments.pretranslate', { articleIds: null, threshold: 50, confirmExact: true });
  expect(dump()).not.toBe(before);
  expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'pretranslate' });
  expect(dump()).toBe(before);
});

test('cancelling leaves nothing half done', async () => {
  const before = dump();
  const controller = new AbortController();
  const working = desk.try(
    'segments.pretranslate',
    { articleIds: null, confirmExact: true },
    { signal: controller.signal, onProgress: () => controller.abort() },
  );
  expect(await working).toEqual({ ok: false, error: { type: 'cancelled' } });
  expect(dump()).toBe(before);
});

test('a segment that is typed in meanwhile keeps what was typed', async () => {
  const { id } = await desk.segment('Er zijn 10.000 troepen.');
  const empty = (await desk.segments()).find((segment) => segment.target === '' && segment.source.includes('10.000'));
  const working = desk.call('segments.pretranslate', { articleIds: null, confirmExact: true });
  await desk.type(empty?.id ?? id, 'typed first');
  expect(await working).toMatchObject({ exact: 0 });
  expect(await desk.read(empty?.id ?? id)).toMatchObject({ target: 'typed first', status: 'draft' });
});

test('typing gets its turn while a long article is filled', async () => {
  const bytes = new TextEncoder().encode('De vrede is ver van hier. '.repeat(1500));
  const { articleId } = await desk.call('articles.import', { path: 'long.txt', bytes });
  await desk.call('memory.search', { text: 'De vrede' });
  const { id } = await desk.segment('Niemand kent deze zin.');
  const order: string[] = [];
  const typing = new Promise<void>((resolve) => {
    setTimeout(() => {
      void desk.type(id, 'Nobody').then(() => resolve(void order.push('typed')));
    });
  });
  const params = { articleIds: [articleId], threshold: 50, confirmExact: true };
  const filling = desk.call('segments.pretranslate', params).then(() => order.push('filled'));
  await Promise.all([typing, filling]);
  expect(order).toEqual(['typed', 'filled']);
});

test('what an article leaves out stays empty, and progress goes from nothing to all', async () => {
  const articles = await desk.call('articles.list', {});
  for (const { id } of articles) await desk.call('articles.leaveOut', { articleId: id, kinds: ['caption'] });
  const steps: (readonly [number, number])[] = [];
  const onProgress = ({ done, total }: { done: number; total: number }) => steps.push([done, total]);
  await desk.call('segments.pretranslate', { articleIds: null, threshold: 50, confirmExact: false }, { onProgress });
  const [first] = steps;
  expect([first?.[0], steps.at(-1)?.[0]]).toEqual([0, steps.at(-1)?.[1]]);
});

test('an article that is not there is named', async () => {
  const params = { articleIds: ['99' as ArticleId], confirmExact: false };
  expect(await desk.try('segments.pretranslate', params)).toEqual({
    ok: false,
    error: { type: 'article-unknown', article: '99' },
  });
});
