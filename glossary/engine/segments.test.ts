import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConceptId, SegmentId } from '#shared/model/ids.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
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

const restart = () => {
  desk.close();
  desk = startTestEngine(place);
};
const unknown = '999' as SegmentId;
const unitsOf = async (text: string) => (await desk.call('memory.concordance', { target: text })).hits;

describe('a draft', () => {
  test('is there after a restart, and is a draft', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    const saved = await desk.type(id, 'Nobody knows');
    restart();
    expect(await desk.read(id)).toEqual(saved);
    expect(saved).toMatchObject({ target: 'Nobody knows', status: 'draft', origin: 'typed', matchScore: null });
  });

  test('never enters the memory', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    await desk.type(id, 'Nobody knows this');
    expect(await unitsOf('Nobody')).toEqual([]);
  });

  test('that is based on an older version is refused and changes nothing', async () => {
    const { id, version } = await desk.segment('Niemand kent deze zin.');
    await desk.type(id, 'newer');
    const params = { segmentId: id, target: 'older', origin: 'typed', matchScore: null, version } as const;
    expect(await desk.try('segments.saveDraft', params)).toEqual({
      ok: false,
      error: { type: 'segment-changed', segmentId: id },
    });
    expect((await desk.read(id)).target).toBe('newer');
  });

  test('that says what is there already changes nothing, also in a confirmed segment', async () => {
    const before = await desk.segment('De uitkomst');
    expect(before.status).toBe('translated');
    expect(await desk.type(before.id, before.target)).toEqual(before);
    expect(desk.events).toEqual([]);
  });

  test('of a match keeps where it came from, and emptying it forgets that', async () => {
    const { id, version } = await desk.segment('Niemand kent deze zin.');
    const insert = { segmentId: id, target: 'x', origin: 'fuzzy', matchScore: 81, version } as const;
    expect(await desk.call('segments.saveDraft', insert)).toMatchObject({ origin: 'fuzzy', matchScore: 81 });
    expect(await desk.type(id, '')).toMatchObject({ origin: null, matchScore: null, target: '' });
  });

  test('of a match that is edited keeps origin and score, and its edits are one step apart from the insertion', async () => {
    const { id, version } = await desk.segment('Niemand kent deze zin.');
    const match = { segmentId: id, origin: 'fuzzy', matchScore: 81 } as const;
    const inserted = await desk.call('segments.saveDraft', { ...match, target: 'Nobody knows.', version });
    const edited = await desk.call('segments.saveDraft', {
      ...match,
      target: 'Nobody know',
      version: inserted.version,
    });
    const again = await desk.call('segments.saveDraft', { ...match, target: 'Nobody knew', version: edited.version });
    expect(again).toMatchObject({ target: 'Nobody knew', origin: 'fuzzy', matchScore: 81 });
    expect(await desk.call('segments.history', { segmentId: id })).toEqual([]);
    expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'typing' });
    expect(await desk.read(id)).toMatchObject({ target: 'Nobody knows.', origin: 'fuzzy' });
    expect(await desk.call('undo.undo', {})).toMatchObject({ label: 'insert-match' });
  });

  test('that is a step of its own leaves the typing before and after it alone, and keeps the text it replaces', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    const { version } = await desk.type(id, 'typed');
    const copy = { segmentId: id, target: 'copied', origin: 'typed', matchScore: null, step: 'copy-source' } as const;
    await desk.call('segments.saveDraft', { ...copy, version });
    await desk.type(id, 'copied and more');
    expect(await desk.call('segments.history', { segmentId: id })).toMatchObject([{ target: 'typed' }]);
    const undone: string[][] = [];
    for (let steps = 0; steps < 3; steps++) {
      const { label } = await desk.call('undo.undo', {});
      undone.push([label, (await desk.read(id)).target]);
    }
    expect(undone).toEqual([
      ['typing', 'copied'],
      ['copy-source', 'typed'],
      ['typing', ''],
    ]);
  });

  test('of a segment that is not there is refused', async () => {
    const params = { segmentId: unknown, target: 'x', origin: 'typed', matchScore: null, version: 1 } as const;
    expect(await desk.try('segments.saveDraft', params)).toMatchObject({ error: { type: 'segment-unknown' } });
  });
});

describe('a confirmation', () => {
  test('keeps segment and unit together, and says where work goes on', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    const next = await desk.segment('De vrede is ver weg.');
    const answer = await desk.confirm(id, 'Nobody knows this sentence.');
    expect(answer).toMatchObject({ ok: true, value: { segment: { status: 'translated' }, next: next.id } });
    restart();
    expect(await desk.read(id)).toMatchObject({ status: 'translated', target: 'Nobody knows this sentence.' });
    const [unit] = await unitsOf('Nobody');
    expect(unit).toMatchObject({
      source: 'Niemand kent deze zin.',
      provenance: { createdBy: 'Anna', document: '002_leeg.txt', createdAt: '2026-01-01T00:00:00.000Z' },
    });
  });

  test('of the last open segment of an article leads nowhere', async () => {
    const first = await desk.segment('Niemand kent deze zin.');
    const last = await desk.segment('De vrede is ver weg.');
    expect(await desk.confirm(last.id, 'Peace is far away.')).toMatchObject({ value: { next: first.id } });
    expect(await desk.confirm(first.id, 'Nobody knows.')).toMatchObject({ value: { next: null } });
  });

  test('leads forward first, and round to what was passed over at the end', async () => {
    const passed = await desk.segment('Beeld AP');
    const middle = (await desk.segments()).find(
      ({ index, articleId }) => index === 3 && articleId === passed.articleId,
    );
    const last = await desk.segment('De vrede is nabij.');
    expect(await desk.confirm(middle!.id, 'There are 10,000 troops.')).toMatchObject({ value: { next: last.id } });
    expect(await desk.confirm(last.id, 'Peace is near.')).toMatchObject({ value: { next: passed.id } });
    await desk.call('articles.leaveOut', { articleId: passed.articleId, kinds: ['caption'] });
    await desk.call('segments.unconfirm', { segmentId: last.id });
    expect(await desk.confirm(last.id)).toMatchObject({ value: { next: null } });
  });

  test('is found as a context match in the same place at once', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    await desk.call('memory.matches', { segmentId: id });
    await desk.confirm(id, 'Nobody knows this sentence.');
    const [match] = await desk.call('memory.matches', { segmentId: id });
    expect(match).toMatchObject({ score: 101, kind: 'context', target: 'Nobody knows this sentence.' });
  });

  test('is refused while a required term is missing, and changes nothing', async () => {
    const { id } = await desk.segment('De Veiligheidsraad besluit niets.');
    await desk.type(id, 'The Board decides nothing.');
    const before = await desk.read(id);
    const answer = await desk.confirm(id);
    expect(answer).toMatchObject({
      ok: false,
      error: { type: 'terms-not-met', findings: [{ conceptId: 'c-raad', severity: 'error', fix: 'Security Council' }] },
    });
    expect(await desk.read(id)).toEqual(before);
  });

  test('goes through with a reason, which is kept, and not without one', async () => {
    const { id } = await desk.segment('De Veiligheidsraad besluit niets.');
    const { version } = await desk.type(id, 'The Board decides nothing.');
    const override = { conceptId: 'c-raad' as ConceptId, code: 'term_missing', reason: ' ' } as const;
    const params = { segmentId: id, target: 'The Board decides nothing.', version };
    expect(await desk.try('segments.confirm', { ...params, overrides: [override] })).toMatchObject({
      error: { type: 'override-without-reason' },
    });
    await desk.call('segments.confirm', { ...params, overrides: [{ ...override, reason: 'A quotation' }] });
    restart();
    const segment = await desk.read(id);
    expect(segment.overrides).toEqual([
      { conceptId: 'c-raad', code: 'term_missing', reason: 'A quotation', by: 'Anna', at: '2026-01-01T00:00:00.000Z' },
    ]);
    expect(await desk.confirm(id)).toMatchObject({ ok: true });
    const findings = await desk.call('checks.segment', { segmentId: id, target: segment.target });
    expect(findings).toMatchObject([{ code: 'term_missing', overridden: 'A quotation' }]);
  });

  test('of nothing is refused', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    expect(await desk.confirm(id, ' \n')).toMatchObject({ error: { type: 'target-empty' } });
  });

  test('of the same segment again changes its unit and keeps what it said before', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    await desk.confirm(id, 'Nobody knows.');
    const stats = await desk.call('memory.stats', {});
    await desk.type(id, 'No one knows.');
    expect(await desk.read(id)).toMatchObject({ status: 'draft' });
    expect(await unitsOf('Nobody')).toHaveLength(1);
    await desk.confirm(id);
    expect(await desk.call('memory.stats', {})).toEqual(stats);
    expect([await unitsOf('Nobody'), (await unitsOf('No one')).length]).toEqual([[], 1]);
    const history = await desk.call('segments.history', { segmentId: id });
    expect(history.map(({ target, status }) => [target, status])).toEqual([
      ['No one knows.', 'draft'],
      ['Nobody knows.', 'translated'],
    ]);
  });

  test('takes over a unit that says the same instead of adding a second one', async () => {
    const other = startTestEngine(
      { ...place, workspacePath: place.folder.path('b.sqlite') },
      { whenMissing: 'starter' },
    );
    const bytes = new TextEncoder().encode('De vrede is ver. Het is klaar.');
    await other.call('articles.import', { path: 'new.txt', bytes });
    const before = await other.call('memory.stats', {});
    const { id } = await other.segment('De vrede is ver.');
    await other.confirm(id, 'Peace is far off.');
    expect(await other.call('memory.stats', {})).toEqual(before);
    await other.confirm(id, 'Peace is not near.');
    expect(await other.call('memory.stats', {})).toEqual(before);
    other.close();
  });

  test('of the same English keeps what a reviewer said of it, of another English does not', async () => {
    const { id, target } = await desk.segment('De uitkomst');
    const db = openConnection(place.workspacePath, { mustExist: true });
    db.run(`UPDATE segment SET status = 'reviewed' WHERE id = :id`, { id: Number(id) });
    db.close();
    expect(await desk.confirm(id, target)).toMatchObject({ value: { segment: { status: 'reviewed' } } });
    expect(await desk.confirm(id, 'The result')).toMatchObject({ value: { segment: { status: 'translated' } } });
  });

  test('taken back makes a draft and leaves the memory as it was', async () => {
    const { id, target } = await desk.segment('De uitkomst');
    const [before] = await desk.call('memory.stats', {});
    expect(await desk.call('segments.unconfirm', { segmentId: id })).toMatchObject({ status: 'draft', target });
    const [after] = await desk.call('memory.stats', {});
    expect(after).toEqual(before);
  });
});

describe('the history of a segment', () => {
  test('has no entry for every pause in typing, and one for a text that lay for a while', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    for (const target of ['N', 'No', 'Nob', 'Nobody']) {
      await desk.type(id, target);
      desk.clock.pass(5000);
    }
    expect(await desk.call('segments.history', { segmentId: id })).toEqual([]);
    desk.clock.pass(60_001);
    await desk.type(id, 'Something else');
    expect(await desk.call('segments.history', { segmentId: id })).toMatchObject([{ target: 'Nobody' }]);
  });
});

describe('events', () => {
  test('tell of a draft once, and of the list only when it looks different', async () => {
    const { id } = await desk.segment('Niemand kent deze zin.');
    await desk.type(id, 'N');
    expect(desk.events.splice(0)).toEqual(['segments-changed', 'articles-changed', 'undo-changed']);
    await desk.type(id, 'No');
    expect(desk.events.splice(0)).toEqual(['segments-changed', 'undo-changed']);
    await desk.confirm(id);
    expect(desk.events.splice(0)).toEqual([
      'segments-changed',
      'articles-changed',
      'resources-changed',
      'undo-changed',
    ]);
  });

  test('that a listener cannot take do not make a save fail', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    desk.engine.subscribe(() => {
      throw new Error('page gone');
    });
    const { id } = await desk.segment('Niemand kent deze zin.');
    expect(await desk.type(id, 'N')).toMatchObject({ target: 'N' });
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });
});
