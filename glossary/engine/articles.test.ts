import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleId } from '#shared/model/ids.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(() => {
  place = makeTestPlace();
  desk = startTestEngine(place, { whenMissing: 'starter' });
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

const take = (text: string | Uint8Array, path = '/home/anna/stuk.txt') =>
  desk.try('articles.import', { path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
const unknown = '42' as ArticleId;

describe('an import', () => {
  test('reports both sides, and they agree', async () => {
    const done = await take(
      ' date 2021-08 De vrede is ver. Er zijn 10.000 troepen.\n\nDe uitkomst\r\n\n\nHet is klaar.',
    );
    expect(done).toMatchObject({
      ok: true,
      value: {
        sourceName: 'stuk.txt',
        publishedOn: '2021-08',
        wordsIn: 13,
        wordsOut: 13,
        paragraphsIn: 3,
        paragraphsOut: 3,
        segments: 4,
        warnings: [],
      },
    });
    expect(desk.events).toEqual(['articles-changed']);
  });

  test.each([
    ['line ends of every kind', 'Een.\nTwee.\r\nDrie.\rVier.\n\n\nVijf.'],
    ['white space everywhere', '  \n\t Een.  Twee. \u00a0 Drie. \n\n   \n Vier.\n\n\n'],
    ['a date', ' date 2022-03-15 Een. Twee.\n'],
    ['no full stop and no end of line', 'kop'],
    ['signs outside the plane', 'Een 😀. “Twee!” Drie…\u2028Vier.'],
    ['a byte order mark', '\ufeffEen. Twee.'],
  ])('keeps every character: %s', async (_what, text) => {
    expect(await take(text)).toMatchObject({ ok: true });
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
    const segments = await desk.segments();
    const words = (value: string) => value.replace(/^\s*date \S+/u, '').replace(/\ufeff|\s/gu, '');
    expect(words(segments.map(({ source }) => source).join(''))).toBe(words(text));
  });

  test('of the same text again is told, and both are there', async () => {
    const first = await take('Een zin.');
    const again = await take('Een zin.', 'copy.txt');
    const articleId = first.ok ? first.value.articleId : '';
    expect(again).toMatchObject({ value: { warnings: [{ type: 'same-text', articleId }] } });
    expect(await desk.call('articles.list', {})).toHaveLength(2);
  });

  test.each([
    ['bytes that are no text', new Uint8Array([0x50, 0x00, 0x01, 0xff, 0xfe, 0x00]), 'x.txt', 'file-not-text'],
    ['nothing', new Uint8Array(), 'x.txt', 'file-empty'],
    ['white space', new TextEncoder().encode(' \n\n\t'), 'x.txt', 'file-empty'],
    ['a Word document', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'x.docx', 'file-kind-unknown'],
    ['a Word document with another name', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'x.txt', 'file-kind-unknown'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'x.pdf', 'file-kind-unknown'],
    ['a web page without words', new TextEncoder().encode('<html>'), 'x.html', 'file-empty'],
    ['a text of another editor', new TextEncoder().encode('{}'), 'x.odt', 'file-kind-unknown'],
    ['more than fits', new Uint8Array(20_000_001).fill(97), 'x.txt', 'file-too-large'],
  ])('of %s is refused, and nothing is kept', async (_what, bytes, path, type) => {
    expect(await take(bytes, path)).toMatchObject({ ok: false, error: { type, path } });
    expect(await desk.call('articles.list', {})).toEqual([]);
  });

  test('ends the sample', async () => {
    const other = startTestEngine({ ...place, workspacePath: place.folder.path('b.sqlite') });
    expect((await other.call('workspace.info', {})).sample).toBe(true);
    await other.call('articles.import', { path: 'x.txt', bytes: new TextEncoder().encode('Een zin.') });
    expect((await other.call('workspace.info', {})).sample).toBe(false);
    other.close();
  });
});

describe('an article', () => {
  const text = 'De vrede is ver. Hij komt.\n\nEen kop\n\nBeeld AP\n\nEr is meer.';

  test('opens with its segments in order and its progress counted', async () => {
    await take(text);
    const [listed] = await desk.call('articles.list', {});
    const { article, segments } = await desk.call('articles.open', { articleId: listed!.id });
    expect(article).toEqual(listed);
    expect(segments.map(({ index }) => index)).toEqual(segments.map((_, at) => at));
    await desk.confirm(segments[0]!.id, 'Peace is far off.');
    await desk.type(segments[1]!.id, 'He comes.');
    expect((await desk.call('articles.open', { articleId: listed!.id })).article).toMatchObject({
      segments: segments.length,
      untranslated: segments.length - 2,
      confirmedWords: 4,
      byStatus: { translated: 1, draft: segments.length - 1 },
    });
  });

  test('leaves kinds out of its numbers without losing anything, and takes them back', async () => {
    await take(text);
    const [before] = await desk.call('articles.list', {});
    const { segments } = await desk.call('articles.open', { articleId: before!.id });
    const captions = segments.filter(({ kind }) => kind === 'caption');
    expect(captions.map(({ source }) => source)).toEqual(['Beeld AP']);
    const less = await desk.call('articles.leaveOut', { articleId: before!.id, kinds: ['caption', 'caption'] });
    expect(less).toMatchObject({ leftOut: ['caption'], segments: before!.segments - 1, words: before!.words - 2 });
    expect((await desk.call('articles.open', { articleId: before!.id })).segments).toEqual(segments);
    expect(await desk.call('articles.leaveOut', { articleId: before!.id, kinds: [] })).toEqual(before);
  });

  test('that is removed takes its segments along and leaves its units', async () => {
    await take('Niemand kent deze zin.');
    const [segment] = await desk.segments();
    await desk.confirm(segment!.id, 'Nobody knows.');
    const before = await desk.call('memory.stats', {});
    await desk.call('articles.remove', { articleId: segment!.articleId });
    expect(await desk.try('checks.segment', { segmentId: segment!.id, target: 'x' })).toMatchObject({
      error: { type: 'segment-unknown' },
    });
    expect(await desk.call('memory.stats', {})).toEqual(before);
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
  });

  test('that is not there is named by every method', async () => {
    const failure = { ok: false, error: { type: 'article-unknown', article: unknown } };
    expect(await desk.try('articles.open', { articleId: unknown })).toEqual(failure);
    expect(await desk.try('articles.remove', { articleId: unknown })).toEqual(failure);
    expect(await desk.try('articles.leaveOut', { articleId: unknown, kinds: [] })).toEqual(failure);
    expect(await desk.try('checks.article', { articleId: unknown })).toEqual(failure);
    expect(await desk.try('exports.create', { articleId: unknown, format: 'txt', language: 'en' })).toEqual(failure);
  });
});

test('an article leaves as its English alone, with what is missing in brackets and told', async () => {
  await take('De vrede is ver. Hij komt.');
  const [segment] = await desk.segments();
  await desk.type(segment!.id, 'Peace is far off.');
  const { articleId } = segment!;
  const document = await desk.call('exports.create', { articleId, format: 'txt', language: 'en' });
  expect(new TextDecoder().decode(document.bytes)).toBe('Peace is far off. [Hij komt.]\n');
  expect(document.warnings).toEqual([
    { type: 'untranslated', segments: 1 },
    { type: 'unconfirmed', segments: 1 },
  ]);
});
