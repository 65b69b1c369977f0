import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConceptId } from '#shared/model/ids.ts';
import { optionalKinds } from '#shared/model/article.ts';
import { dumpWorkspace } from './testing/dump-workspace.ts';
import { seededRandom, type Random } from './testing/seeded-random.ts';
import { makeTmx } from './testing/tiny-seeds.ts';
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

const dump = () => dumpWorkspace(place.workspacePath);
const undoAll = async () => {
  while ((await desk.try('undo.undo', {})).ok);
};
const redoAll = async () => {
  while ((await desk.try('undo.redo', {})).ok);
};

describe('undo', () => {
  test('of a fresh workspace has nothing to do', async () => {
    expect(await desk.call('undo.state', {})).toEqual({ undo: null, redo: null });
    expect(await desk.try('undo.undo', {})).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
    expect(await desk.try('undo.redo', {})).toEqual({ ok: false, error: { type: 'nothing-to-redo' } });
  });

  test('survives a restart and takes the user to the place', async () => {
    const { id, articleId } = await desk.segment('Niemand kent deze zin.');
    const before = dump();
    await desk.type(id, 'Nobody');
    await desk.confirm(id, 'Nobody knows.');
    desk.close();
    desk = startTestEngine(place);
    expect(await desk.call('undo.state', {})).toEqual({ undo: 'confirm', redo: null });
    expect(await desk.call('undo.undo', {})).toEqual({ label: 'confirm', articleId, segmentId: id });
    expect(await desk.read(id)).toMatchObject({ target: 'Nobody', status: 'draft' });
    expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'typing', segmentId: id });
    expect(dump()).toBe(before);
  });

  test('goes back over 1,200 steps to the first, also after a restart', { timeout: 60_000 }, async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    const before = dump();
    for (let n = 0; n < 600; n += 1) {
      await desk.type(id, `Nobody ${n}`);
      await desk.confirm(id, `Nobody knows ${n}.`);
    }
    desk.close();
    desk = startTestEngine(place);
    for (let n = 599; n >= 0; n -= 1) {
      expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'confirm', segmentId: id });
      expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'typing', segmentId: id });
    }
    expect(await desk.try('undo.undo', {})).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
    expect(dump()).toBe(before);
  });

  test('of a confirmation takes its unit out of the matches too, and redo puts it back', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    const scores = async () => (await desk.call('memory.matches', { segmentId: id })).map(({ score }) => score);
    expect(await scores()).toEqual([]);
    await desk.confirm(id, 'Nobody knows.');
    expect(await scores()).toEqual([101]);
    await desk.call('undo.undo', {});
    expect(await scores()).toEqual([]);
    await desk.call('undo.redo', {});
    expect(await scores()).toEqual([101]);
  });

  test('never gives a page with an older text the right to save over it', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    const typed = await desk.type(id, 'Nobody');
    await desk.call('undo.undo', {});
    const { version } = await desk.read(id);
    expect(version).toBeGreaterThan(typed.version);
    const stale = {
      segmentId: id,
      target: 'stale',
      origin: 'typed',
      matchScore: null,
      version: typed.version,
    } as const;
    expect(await desk.try('segments.saveDraft', stale)).toMatchObject({ error: { type: 'segment-changed' } });
  });

  test('brings a removed article back with its history, its overrides and the links of its units', async () => {
    const { id, articleId } = await desk.segment('De Veiligheidsraad besluit niets.');
    const override = { conceptId: 'c-raad' as ConceptId, code: 'term_missing', reason: 'quotation' } as const;
    const { version } = await desk.type(id, 'The Board decides.');
    await desk.call('segments.confirm', {
      segmentId: id,
      target: 'The Board decides.',
      version,
      overrides: [override],
    });
    const before = dump();
    const [memory] = await desk.call('memory.stats', {});
    await desk.call('articles.remove', { articleId });
    expect((await desk.call('articles.list', {})).map((article) => article.id)).not.toContain(articleId);
    expect(await desk.call('memory.stats', {})).toEqual([memory]);
    expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'remove-article', articleId });
    expect(dump()).toBe(before);
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
  });

  test('keeps what can be done again through an import that fails, and not through one that changes the memory', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    await desk.confirm(id, 'Nobody knows.');
    await desk.call('undo.undo', {});
    const file = (text: string) => ({ path: 'x.tmx', bytes: new TextEncoder().encode(text), into: null });
    expect(await desk.try('memory.import', file('no TMX'))).toMatchObject({ ok: false });
    expect(await desk.call('undo.state', {})).toMatchObject({ redo: 'confirm' });
    await desk.call('memory.import', file(makeTmx([['Hallo', 'Hello']])));
    expect(await desk.call('undo.state', {})).toMatchObject({ redo: null });
  });
});

describe('the place that undo of many segments leads to', () => {
  const filled = async () => (await desk.segments()).filter(({ target }) => target !== '');

  test('is the first segment that pre-translation filled, in the order of the articles', async () => {
    await desk.confirm((await desk.segment('Er zijn 10.000 troepen.')).id, 'There are 10,000 troops.');
    const before = new Set((await filled()).map(({ id }) => id));
    await desk.call('segments.pretranslate', { articleIds: null, threshold: 70, confirmExact: false });
    const changed = (await filled()).filter(({ id }) => !before.has(id));
    const first = { articleId: changed[0]?.articleId, segmentId: changed[0]?.id };
    expect(changed.length).toBeGreaterThan(0);
    expect(await desk.call('undo.undo', {})).toEqual({ label: 'pretranslate', ...first });
    expect(await desk.call('undo.redo', {})).toEqual({ label: 'pretranslate', ...first });
  });

  test('is the first segment in which something was replaced, though it is not the first that was named', async () => {
    const segments = await desk.segments();
    const [one, other] = [segments[1], segments.at(-1)];
    await desk.type(one!.id, 'A bridge.');
    await desk.type(other!.id, 'Another bridge.');
    const query = {
      articleId: null,
      side: 'target',
      find: 'bridge',
      by: 'gate',
      regex: false,
      matchCase: false,
      wholeWord: false,
    } as const;
    const { items } = await desk.call('segments.findReplacements', query);
    const choices = items.toReversed().map(({ segmentId, version }) => ({ segmentId, version }));
    await desk.call('segments.replace', { query, choices, keepStatus: false });
    expect(await desk.call('undo.undo', {})).toEqual({
      label: 'replace',
      articleId: one!.articleId,
      segmentId: one!.id,
    });
  });

  test('is the article alone where that was removed', async () => {
    const { articleId } = await desk.segment('De Veiligheidsraad besluit niets.');
    await desk.call('articles.remove', { articleId });
    expect(await desk.call('undo.undo', {})).toEqual({ label: 'remove-article', articleId, segmentId: null });
  });
});

/** One thing that a user could do, chosen at random. */
async function doSomething(random: Random): Promise<void> {
  const segments = await desk.segments();
  const articles = await desk.call('articles.list', {});
  const segment = segments[random(segments.length)];
  const article = articles[random(articles.length)];
  desk.clock.pass(random(3) === 0 ? 70_000 : 400);
  const words = ['peace', 'Security Council', 'Beijing', 'troops', '10,000', 'Board', 'Peking'];
  const text = Array.from({ length: random(5) }, () => words[random(words.length)]).join(' ');
  if (!segment || !article) return void (await desk.try('undo.undo', {}));
  const common = { segmentId: segment.id, version: segment.version };
  switch (random(12)) {
    case 0:
    case 1:
    case 2:
      return void (await desk.try('segments.saveDraft', {
        ...common,
        target: text,
        origin: 'typed',
        matchScore: null,
      }));
    case 3:
      return void (await desk.try('segments.saveDraft', { ...common, target: text, origin: 'fuzzy', matchScore: 80 }));
    case 4:
    case 5: {
      const override = { conceptId: 'c-raad' as ConceptId, code: 'term_missing', reason: `because ${text}` } as const;
      const overrides = random(2) === 0 ? [override] : [];
      return void (await desk.try('segments.confirm', { ...common, target: text, overrides }));
    }
    case 6:
      return void (await desk.try('segments.unconfirm', { segmentId: segment.id }));
    case 7: {
      const articleIds = random(2) === 0 ? [article.id] : null;
      const params = { articleIds, threshold: 50 + random(50), confirmExact: random(2) === 0 };
      return void (await desk.try('segments.pretranslate', params));
    }
    case 8:
      return void (await desk.try('articles.leaveOut', {
        articleId: article.id,
        kinds: optionalKinds.filter(() => random(2) === 0),
      }));
    case 9:
      if (random(3) === 0) await desk.try('articles.remove', { articleId: article.id });
      return;
    case 10:
      return void (await desk.try('undo.undo', {}));
    default:
      return void (await desk.try('undo.redo', {}));
  }
}

describe('whatever was done', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'undoing all of it gives the first state, redoing all the last (seed %i)',
    async (seed) => {
      const random = seededRandom(seed * 7919);
      const first = dump();
      for (let n = 0; n < 60; n += 1) await doSomething(random);
      await redoAll();
      const last = dump();
      await undoAll();
      expect(dump()).toBe(first);
      await redoAll();
      expect(dump()).toBe(last);
      expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
      await undoAll();
      expect(dump()).toBe(first);
    },
  );
});
