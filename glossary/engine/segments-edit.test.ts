import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReplaceQuery } from '#shared/contract/segments-edit.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { dumpWorkspace } from './testing/dump-workspace.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(() => {
  place = makeTestPlace();
  // “Er zijn 10.000 troepen.” stands in the first two articles already; here it comes twice more.
  writeFileSync(
    join(place.seedsFolder, 'articles', '003_weer.txt'),
    "Er zijn 10.000\u00a0troepen. Niemand weet ‘waarom’. De brug is dicht.\n\nEr zijn 10.000 troepen. Niemand weet 'waarom'.\n",
  );
  desk = startTestEngine(place);
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

const allOf = async (source: string) => (await desk.segments()).filter((segment) => segment.source.startsWith(source));
const confirm = async (segmentId: SegmentId, target: string, propagation: 'fill' | 'count' = 'fill') => {
  const { version } = await desk.read(segmentId);
  return desk.call('segments.confirm', { segmentId, target, version, overrides: [], propagation });
};
const isSound = async () => expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
/** Does something, takes it back and does it again: every row must be as it was each time. */
const thereAndBack = async (work: () => Promise<unknown>) => {
  const before = dumpWorkspace(place.workspacePath);
  await work();
  const after = dumpWorkspace(place.workspacePath);
  expect(after).not.toBe(before);
  await isSound();
  await desk.call('undo.undo', {});
  expect(dumpWorkspace(place.workspacePath)).toBe(before);
  await isSound();
  await desk.call('undo.redo', {});
  expect(dumpWorkspace(place.workspacePath)).toBe(after);
  await isSound();
};

describe('propagation', () => {
  test('puts confirmed English into the same Dutch whatever its quotes and spaces, as drafts, in the step of the confirmation', async () => {
    const [first, second] = await allOf('Niemand weet');
    expect(first?.source).not.toBe(second?.source);
    await thereAndBack(async () => {
      expect(await confirm(first!.id, 'Nobody knows why.')).toMatchObject({ filled: 1, others: 0 });
    });
    expect(await desk.read(second!.id)).toMatchObject({
      target: 'Nobody knows why.',
      status: 'draft',
      origin: 'propagated',
      matchScore: null,
    });
    expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'confirm', segmentId: first!.id });
    expect((await desk.read(second!.id)).target).toBe('');
  });

  test('leaves what somebody typed or confirmed, and only counts it', async () => {
    const [first, second] = await allOf('Niemand weet');
    await desk.type(second!.id, 'My own words');
    expect(await confirm(first!.id, 'Nobody knows why.')).toMatchObject({ filled: 0, others: 1 });
    expect((await desk.read(second!.id)).target).toBe('My own words');
  });

  test('only counts where that is asked, and does nothing where nothing is', async () => {
    const [first, second] = await allOf('Niemand weet');
    expect(await confirm(first!.id, 'Nobody knows why.', 'count')).toMatchObject({ filled: 0, others: 1 });
    expect(await desk.confirm(first!.id)).toMatchObject({ value: { filled: 0, others: 0 } });
    expect((await desk.read(second!.id)).target).toBe('');
  });

  test('spares a segment that is taken out of it, in both directions, and one that is locked', async () => {
    const [first, second] = await allOf('Niemand weet');
    const mark = (segmentId: SegmentId, on: boolean) =>
      desk.call('segments.mark', { segmentId, mark: 'propagates', on });
    expect(await mark(second!.id, false)).toMatchObject({ propagates: false });
    expect(await confirm(first!.id, 'Nobody knows why.')).toMatchObject({ filled: 0, others: 0 });
    expect(await confirm(second!.id, 'No one can tell.')).toMatchObject({ filled: 0, others: 0 });
    await mark(second!.id, true);
    await desk.call('segments.unconfirm', { segmentId: second!.id });
    await desk.call('segments.mark', { segmentId: second!.id, mark: 'locked', on: true });
    expect(await confirm(first!.id, 'Nobody knows it.')).toMatchObject({ filled: 0, others: 0 });
  });

  test('shows all others first where it is asked, and changes those that are chosen, confirmed ones too', async () => {
    const [first, second] = await allOf('Niemand weet');
    await confirm(second!.id, 'No one can tell.', 'count');
    await confirm(first!.id, 'Nobody knows why.', 'count');
    const list = await desk.call('segments.repetitions', { segmentId: first!.id });
    expect(list.repetitions).toMatchObject([{ segmentId: second!.id, target: 'No one can tell.', proposed: false }]);
    const [{ segmentId, version } = list.repetitions[0]!] = list.repetitions;
    await thereAndBack(async () => {
      expect(
        await desk.call('segments.propagate', { segmentId: first!.id, choices: [{ segmentId, version }] }),
      ).toEqual({
        done: 1,
        left: 0,
      });
    });
    expect(await desk.read(second!.id)).toMatchObject({ status: 'draft', origin: 'propagated' });
    const stale = { segmentId: first!.id, choices: [{ segmentId, version }] };
    expect(await desk.call('segments.propagate', stale)).toEqual({ done: 0, left: 1 });
  });
});

describe('marks', () => {
  test('of a lock refuse every change of the text, until it is taken away', async () => {
    const { id, version } = await desk.segment('De brug is dicht.');
    await thereAndBack(() => desk.call('segments.mark', { segmentId: id, mark: 'locked', on: true }));
    const locked = { ok: false, error: { type: 'segment-locked', segmentId: id } };
    expect(await desk.confirm(id, 'x')).toEqual(locked);
    const now = { segmentId: id, version: version + 1 };
    expect(await desk.try('segments.split', { ...now, sourceAt: 3, targetAt: 0 })).toMatchObject(locked);
    expect(await desk.try('segments.editSource', { ...now, source: 'Anders.' })).toMatchObject(locked);
    await desk.call('segments.mark', { segmentId: id, mark: 'locked', on: false });
    expect(await desk.confirm(id, 'The bridge is closed.')).toMatchObject({ ok: true });
  });

  test('change neither the status nor the time of the text, also when they are taken back', async () => {
    const { id } = await desk.segment('De brug is dicht.');
    await confirm(id, 'The bridge is closed.');
    const before = await desk.read(id);
    desk.clock.pass(1000);
    await desk.call('segments.mark', { segmentId: id, mark: 'bookmarked', on: true });
    await desk.call('undo.undo', {});
    expect(await desk.read(id)).toEqual({ ...before, version: before.version + 2 });
  });
});

describe('a split', () => {
  test('parts both texts at their places, moves the rows after it, and the file stays as it was', async () => {
    const { id, articleId } = await desk.segment('De brug is dicht.');
    const { version } = await desk.type(id, 'The bridge is closed.');
    const count = (await desk.segments()).length;
    let second: SegmentId | undefined;
    await thereAndBack(async () => {
      second = (await desk.call('segments.split', { segmentId: id, version, sourceAt: 7, targetAt: 10 })).second;
    });
    const { segments } = await desk.call('articles.open', { articleId });
    const at = segments.findIndex((segment) => segment.id === id);
    expect(segments.slice(at, at + 2)).toMatchObject([
      { id, source: 'De brug', gap: ' ', target: 'The bridge', status: 'draft' },
      { id: second, source: 'is dicht.', target: 'is closed.', status: 'draft' },
    ]);
    expect(segments.map(({ index }) => index)).toEqual(segments.map((_, index) => index));
    expect(await desk.segments()).toHaveLength(count + 1);
    const history = await desk.call('segments.history', { segmentId: second! });
    expect(history).toMatchObject([{ target: 'The bridge is closed.', source: 'De brug is dicht.' }]);
    expect(desk.events).toContain('article-restructured');
  });

  test('leaves the unit of the whole sentence in the memory', async () => {
    const { id } = await desk.segment('De brug is dicht.');
    const { segment } = await confirm(id, 'The bridge is closed.');
    const { second } = await desk.call('segments.split', {
      segmentId: id,
      version: segment.version,
      sourceAt: 7,
      targetAt: 10,
    });
    await confirm(id, 'The bridge');
    await confirm(second, 'is closed.');
    const { hits } = await desk.call('memory.concordance', { target: 'bridge' });
    expect(hits.map(({ target }) => target).sort()).toEqual(['The bridge', 'The bridge is closed.']);
  });

  test('where there is no text on one side is refused', async () => {
    const { id, version } = await desk.segment('De brug is dicht.');
    for (const sourceAt of [0, 17, 99]) {
      const refused = await desk.try('segments.split', { segmentId: id, version, sourceAt, targetAt: 0 });
      expect(refused).toMatchObject({ error: { type: 'split-outside' } });
    }
  });
});

describe('a join', () => {
  test('takes a split back, with the history of both', async () => {
    const { id } = await desk.segment('De brug is dicht.');
    const { version } = await desk.type(id, 'The bridge is closed.');
    await desk.call('segments.split', { segmentId: id, version, sourceAt: 7, targetAt: 10 });
    const half = await desk.read(id);
    await thereAndBack(() => desk.call('segments.join', { segmentId: id, version: half.version, across: false }));
    expect(await desk.read(id)).toMatchObject({
      source: 'De brug is dicht.',
      target: 'The bridge is closed.',
      sourceInFile: null,
    });
    const history = await desk.call('segments.history', { segmentId: id });
    expect(history.map(({ source }) => source)).toContain('is dicht.');
  });

  test('goes over the end of a paragraph only when asked, and the rest of that paragraph comes along', async () => {
    const bridge = await desk.segment('De brug is dicht.');
    const params = { segmentId: bridge.id, version: bridge.version };
    const refused = await desk.try('segments.join', { ...params, across: false });
    expect(refused).toMatchObject({ error: { type: 'paragraph-ends' } });
    await thereAndBack(() => desk.call('segments.join', { ...params, across: true }));
    const { segments } = await desk.call('articles.open', { articleId: bridge.articleId });
    expect(segments.map(({ source, paragraph }) => [source.slice(0, 12), paragraph])).toEqual([
      ['Er zijn 10.0', 0],
      ['Niemand weet', 0],
      ['De brug is d', 0],
      ['Niemand weet', 0],
    ]);
    expect(await desk.read(bridge.id)).toMatchObject({ source: 'De brug is dicht. Er zijn 10.000 troepen.' });
  });

  test('of the last segment, or with a locked one, is refused', async () => {
    const [first, last] = await allOf('Niemand weet');
    const join = async (id: SegmentId) =>
      desk.try('segments.join', { segmentId: id, version: (await desk.read(id)).version, across: true });
    expect(await join(last!.id)).toMatchObject({ error: { type: 'segment-last' } });
    const next = await desk.segment('De brug is dicht.');
    await desk.call('segments.mark', { segmentId: next.id, mark: 'locked', on: true });
    expect(await join(first!.id)).toMatchObject({ error: { type: 'segment-locked', segmentId: next.id } });
  });
});

describe('edited Dutch', () => {
  test('leaves what the file has to be seen and verified, through splits and joins, and forgets it when it is put back', async () => {
    const { id, version } = await desk.segment('De brug is dicht.');
    const edit = async (source: string) =>
      desk.call('segments.editSource', { segmentId: id, version: (await desk.read(id)).version, source });
    await thereAndBack(() => edit('De brug is\ndichtt. '));
    expect(await desk.read(id)).toMatchObject({ source: 'De brug is dichtt.', sourceInFile: 'De brug is dicht.' });
    expect(await desk.call('segments.history', { segmentId: id })).toMatchObject([{ source: 'De brug is dicht.' }]);
    await thereAndBack(async () =>
      desk.call('segments.split', { segmentId: id, version: (await desk.read(id)).version, sourceAt: 7, targetAt: 0 }),
    );
    await thereAndBack(async () =>
      desk.call('segments.join', { segmentId: id, version: (await desk.read(id)).version, across: false }),
    );
    expect(await desk.read(id)).toMatchObject({ source: 'De brug is dichtt.', sourceInFile: 'De brug is dicht.' });
    expect(await edit('De brug is dicht.')).toMatchObject({ sourceInFile: null });
    await isSound();
    const stale = await desk.try('segments.editSource', { segmentId: id, version, source: 'x' });
    expect(stale).toMatchObject({ error: { type: 'segment-changed' } });
    const empty = { segmentId: id, version: (await desk.read(id)).version, source: ' \n' };
    expect(await desk.try('segments.editSource', empty)).toMatchObject({ error: { type: 'source-empty' } });
  });
});

describe('replacing', () => {
  const query: ReplaceQuery = {
    articleId: null,
    side: 'target',
    find: 'troops',
    by: 'soldiers',
    regex: false,
    matchCase: false,
    wholeWord: true,
  };
  const replace = async (change: Partial<ReplaceQuery>, keepStatus: boolean) => {
    const asked = { ...query, ...change };
    const { items } = await desk.call('segments.findReplacements', asked);
    return desk.call('segments.replace', { query: asked, choices: items, keepStatus });
  };

  test('makes confirmed segments drafts, or leaves them confirmed with the memory following', async () => {
    const before = await desk.segment('De troepen trekken weg.');
    expect(before.status).toBe('translated');
    await thereAndBack(() => replace({}, false));
    expect(await desk.read(before.id)).toMatchObject({ target: 'The soldiers are leaving.', status: 'draft' });
    await desk.call('undo.undo', {});
    await thereAndBack(() => replace({}, true));
    expect(await desk.read(before.id)).toMatchObject({ target: 'The soldiers are leaving.', status: 'translated' });
    const { hits } = await desk.call('memory.concordance', { target: 'soldiers' });
    expect(hits.map(({ target }) => target)).toContain('The soldiers are leaving.');
  });

  test('in the Dutch keeps what the file has', async () => {
    await thereAndBack(() => replace({ side: 'source', find: 'brug', by: 'poort' }, false));
    expect(await desk.segment('De poort is dicht.')).toMatchObject({ sourceInFile: 'De brug is dicht.' });
  });

  test('stays within the article, takes groups, and leaves alone what is locked or changed meanwhile', async () => {
    const { articleId } = await desk.segment('De brug is dicht.');
    const inside = { ...query, articleId, side: 'source' as const, find: '(brug) is', by: '$1 was', regex: true };
    const { items, hits, more } = await desk.call('segments.findReplacements', inside);
    expect({ items: items.map(({ before, after }) => [before, after]), hits, more }).toEqual({
      items: [['De brug is dicht.', 'De brug was dicht.']],
      hits: 1,
      more: false,
    });
    const { segmentId } = items[0]!;
    await desk.type(segmentId, 'newer');
    const stale = { query: inside, choices: items, keepStatus: false };
    expect(await desk.call('segments.replace', stale)).toEqual({ segments: 0, conflicts: 1, locked: 0 });
    await desk.call('segments.mark', { segmentId, mark: 'locked', on: true });
    expect(await replace(inside, false)).toEqual({ segments: 0, conflicts: 0, locked: 1 });
  });

  test('refuses a pattern that is none, and one that never ends', async () => {
    const find = (pattern: string) => desk.try('segments.findReplacements', { ...query, find: pattern, regex: true });
    expect(await find('(')).toMatchObject({ error: { type: 'pattern-invalid' } });
    await desk.type((await desk.segment('De brug is dicht.')).id, `${'a'.repeat(40)}!`);
    expect(await find('(a+)+$')).toMatchObject({ error: { type: 'pattern-slow' } });
  });
});

describe('an expression of the filter', () => {
  const match = async (pattern: string, side: 'either' | 'source' | 'target' = 'either') => {
    const { articleId } = await desk.segment('Niemand weet ‘waarom’.');
    return desk.try('segments.matchPattern', { articleId, pattern, side });
  };

  test('fits segments on the side that is asked, whatever its capitals', async () => {
    const { id } = await desk.segment('De brug is dicht.');
    await desk.type(id, 'The bridge is closed.');
    expect(await match('^de BRUG')).toEqual({ ok: true, value: [id] });
    expect(await match('bridge\\b', 'target')).toEqual({ ok: true, value: [id] });
    expect(await match('bridge', 'source')).toEqual({ ok: true, value: [] });
  });

  test('that is none, or that never ends, is refused', async () => {
    const failure = async (pattern: string) => {
      const answer = await match(pattern);
      return answer.ok ? null : answer.error.type;
    };
    expect(await failure('(')).toBe('pattern-invalid');
    const { id } = await desk.segment('De brug is dicht.');
    await desk.type(id, `${'a'.repeat(60)}!`);
    expect(await failure('^(a+)+$')).toBe('pattern-slow');
  });
});
