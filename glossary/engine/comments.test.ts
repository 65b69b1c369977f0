import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommentAnchor } from '#shared/model/comment.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { dumpWorkspace } from './testing/dump-workspace.ts';
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

const list = () => desk.call('comments.list', { articleId: null });
const dump = () => dumpWorkspace(place.workspacePath);
const add = async (source: string, text: string, anchor: CommentAnchor | null = null) =>
  desk.call('comments.add', { segmentId: (await desk.segment(source)).id, text, anchor });
const isSound = async () => expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
/** Does something, takes it back and does it again: every row must be as it was each time. */
const thereAndBack = async (work: () => Promise<unknown>) => {
  const before = dump();
  await work();
  const after = dump();
  expect(after).not.toBe(before);
  await isSound();
  await desk.call('undo.undo', {});
  expect(dump()).toBe(before);
  await isSound();
  await desk.call('undo.redo', {});
  expect(dump()).toBe(after);
};

describe('comments', () => {
  test('are listed in the order of the text with their place, author and date, and answers follow', async () => {
    await add('De vrede is ver.', 'Source?');
    const { id } = await add('Dat is veel.', '  How much?  ', { side: 'source', start: 0, quote: 'Dat' });
    desk.clock.pass(1000);
    await desk.call('comments.reply', { threadId: id, text: 'Ten thousand.' });
    const [first, second] = await list();
    expect([first?.source, second?.source]).toEqual(['Dat is veel.', 'De vrede is ver.']);
    expect(first).toMatchObject({ index: 2, resolved: null, anchor: { side: 'source', start: 0, quote: 'Dat' } });
    expect(first?.comments.map(({ text, by, at }) => [text, by, at])).toEqual([
      ['How much?', 'Anna', '2026-01-01T00:00:00.000Z'],
      ['Ten thousand.', 'Anna', '2026-01-01T00:00:01.000Z'],
    ]);
    const { articleId } = await desk.segment('De vrede is ver.');
    expect((await desk.call('comments.list', { articleId })).map(({ source }) => source)).toEqual(['De vrede is ver.']);
  });

  test('every change can be taken back and done again, and leads to its segment', async () => {
    await thereAndBack(() => add('Dat is veel.', 'How much?'));
    const thread = (await list())[0];
    const threadId = thread?.id ?? ('' as never);
    const commentId = thread?.comments[0]?.id ?? ('' as never);
    await thereAndBack(() => desk.call('comments.resolve', { threadId, resolved: true }));
    expect((await list())[0]?.resolved?.by).toBe('Anna');
    await thereAndBack(() => desk.call('comments.reply', { threadId, text: 'Not so.' }));
    expect((await list())[0]?.resolved).toBeNull();
    await thereAndBack(() => desk.call('comments.edit', { commentId, text: 'How much is that?' }));
    expect((await list())[0]?.comments[0]?.editedAt).not.toBeNull();
    await thereAndBack(() => desk.call('comments.remove', { commentId }));
    const left = (await list())[0]?.comments ?? [];
    expect(left.map(({ text }) => text)).toEqual(['Not so.']);
    await thereAndBack(() => desk.call('comments.remove', { commentId: left[0]?.id ?? ('' as never) }));
    expect(await list()).toEqual([]);
    const { segmentId } = await desk.call('undo.undo', {});
    expect(segmentId).toBe(thread?.segmentId);
  });

  test('tell the pages and leave the segment as it is', async () => {
    const before = await desk.segment('Dat is veel.');
    desk.events.length = 0;
    await add('Dat is veel.', 'How much?');
    expect(desk.events).toContain('comments-changed');
    expect(desk.events).not.toContain('segments-changed');
    expect(await desk.segment('Dat is veel.')).toEqual(before);
  });

  test('go with their words when a segment is split, and come together when it is joined', async () => {
    const { id, version } = await desk.segment('De Veiligheidsraad vergadert in Peking.');
    const quote = (text: string) => ({
      side: 'source' as const,
      start: 'De Veiligheidsraad vergadert in Peking.'.indexOf(text),
      quote: text,
    });
    await add('De Veiligheidsraad vergadert in Peking.', 'a', quote('Veiligheidsraad'));
    await add('De Veiligheidsraad vergadert in Peking.', 'b', quote('Peking'));
    await add('De Veiligheidsraad vergadert in Peking.', 'c');
    const spots = async () => (await list()).map((each) => [each.index, each.anchor?.start, each.comments[0]?.text]);
    await thereAndBack(() => desk.call('segments.split', { segmentId: id, version, sourceAt: 29, targetAt: 0 }));
    expect(await spots()).toEqual([
      [0, 3, 'a'],
      [0, undefined, 'c'],
      [1, 3, 'b'],
    ]);
    const joined = await desk.read(id);
    await thereAndBack(() => desk.call('segments.join', { segmentId: id, version: joined.version, across: false }));
    expect(await spots()).toEqual([
      [0, 3, 'a'],
      [0, 32, 'b'],
      [0, undefined, 'c'],
    ]);
  });

  test('go with an article that is removed, and come back with it', async () => {
    await add('Dat is veel.', 'How much?');
    const { articleId } = await desk.segment('Dat is veel.');
    await thereAndBack(() => desk.call('articles.remove', { articleId }));
    expect(await list()).toEqual([]);
  });

  test('that are empty or gone are refused', async () => {
    const { id } = await desk.segment('Dat is veel.');
    const refused = await desk.try('comments.add', { segmentId: id, text: ' \n', anchor: null });
    expect(refused).toEqual({ ok: false, error: { type: 'comment-empty' } });
    const unknown = await desk.try('comments.add', { segmentId: '99999' as SegmentId, text: 'x', anchor: null });
    expect(unknown.ok ? null : unknown.error.type).toBe('segment-unknown');
    for (const commentId of ['7', 'x'] as never[]) {
      expect(await desk.try('comments.remove', { commentId })).toEqual({
        ok: false,
        error: { type: 'comment-unknown' },
      });
    }
  });
});

test('the history of a segment tells who wrote each version and when', async () => {
  const { id } = await desk.segment('Niemand kent deze zin.');
  await desk.confirm(id, 'Nobody knows.');
  desk.close();
  desk = startTestEngine(place, { author: 'Ben', now: () => new Date('2026-02-01T00:00:00Z') });
  await desk.confirm(id, 'No one knows.');
  const history = await desk.call('segments.history', { segmentId: id });
  expect(history[0]).toMatchObject({ target: 'Nobody knows.', status: 'translated', by: 'Anna' });
  expect((await desk.read(id)).updatedBy).toBe('Ben');
});

test('the name that the user gave stands beside what is said and written, unless the host knows better', async () => {
  desk.close();
  desk = startTestEngine(place, { author: null });
  await desk.call('workspace.saveSetting', { key: 'author', value: ' Eva ' });
  await add('Dat is veel.', 'How much?');
  expect((await list())[0]?.comments[0]?.by).toBe('Eva');
  const { id } = await desk.segment('Niemand kent deze zin.');
  await desk.type(id, 'Nobody');
  expect((await desk.read(id)).updatedBy).toBe('Eva');
});
