import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PairsImport, PairsPhase } from '#renderer/session/pairs-import.ts';
import { startSession, type StartedSession } from './start-session.ts';

let on: StartedSession;

beforeEach(async () => {
  on = startSession();
  await on.until((state) => state.articles !== null);
});
afterEach(() => on.stop());

const pairs = () => on.session.commands.pairs;
const csv = (name: string, rows: readonly string[]) => new File([rows.join('\n')], name);
const good = ['Nederlands;Engels', 'De kat slaapt.;The cat is asleep.', 'De hond blaft.;The dog is barking.'];

/** The import once it is in a phase. */
async function reach<K extends PairsPhase['kind']>(kind: K, place = 1) {
  const { pairs: found } = await on.until(({ pairs: now }) => now?.phase.kind === kind && now.place === place);
  return found as Omit<PairsImport, 'phase'> & { readonly phase: Extract<PairsPhase, { readonly kind: K }> };
}

async function countUnits(name: string): Promise<number | undefined> {
  const told = await on.session.call('memories.list', {});
  if (!told.ok) throw new Error(told.error.type);
  return told.value.find((memory) => memory.name === name)?.units;
}

test('nothing is in a memory before somebody says yes, and all of it after; it can be taken back at once', async () => {
  await on.session.commands.importFiles([csv('dieren.csv', good)]);
  const { phase } = await reach('ready');
  expect(phase.preview).toMatchObject({ memoryName: 'dieren', isNewMemory: true, counts: { added: 2, refused: 0 } });
  expect(await countUnits('dieren')).toBeUndefined();
  await pairs().apply();
  expect((await reach('done')).phase.done.counts.added).toBe(2);
  expect(await countUnits('dieren')).toBe(2);
  await pairs().takeBack();
  expect((await reach('done')).phase.takenBack).toMatchObject({ removed: 2, left: 0 });
  expect(await countUnits('dieren')).toBe(0);
  pairs().next();
  expect(on.session.store.get().pairs).toBeNull();
});

test('a table waits until both columns are named, and is read as they are named', async () => {
  pairs().add([csv('raadsel.csv', ['17;Een huis;A house', '18;Een boom;A tree'])]);
  const { choice, shape } = await reach('ready');
  if (!choice.table) throw new Error('no table');
  expect(shape?.table?.columns).toBe(3);
  pairs().choose({ table: { ...choice.table, header: false, columns: { source: 2 } } });
  await reach('columns');
  pairs().choose({ table: { ...choice.table, header: false, columns: { source: 2, target: 1 } } });
  const { phase } = await reach('ready');
  const page = await on.session.call('transfer.units', {
    token: phase.preview.token,
    fate: 'added',
    from: 0,
    limit: 5,
  });
  expect(page.ok && page.value.items.map(({ source, target }) => [source, target])).toEqual([
    ['A house', 'Een huis'],
    ['A tree', 'Een boom'],
  ]);
});

test('another memory and another way are settled anew, and several files follow each other', async () => {
  pairs().add([csv('een.csv', good), csv('twee.csv', [...good.slice(0, 2), 'De hond blaft.;The dog barks.'])]);
  await reach('ready');
  await pairs().apply();
  await reach('done');
  pairs().next();
  expect((await reach('ready', 2)).phase.preview.counts.added).toBe(2);
  pairs().choose({ into: 'een', mode: 'keep' });
  expect((await reach('ready', 2)).phase.preview).toMatchObject({
    isNewMemory: false,
    counts: { added: 1, duplicate: 1 },
  });
  pairs().choose({ mode: 'replace' });
  expect((await reach('ready', 2)).phase.preview.counts.added).toBeLessThanOrEqual(1);
  await pairs().apply();
  expect((await reach('done', 2)).phase.done.memoryName).toBe('een');
});

test('a bad file says what is wrong and where, and does not hold up the next one', async () => {
  pairs().add([new File(['<tmx version="1.4"><body><tu>\n<tuv'], 'stuk.tmx'), csv('goed.csv', good)]);
  const { phase } = await reach('failed');
  expect(phase.failure).toMatchObject({ type: 'file-malformed', path: 'stuk.tmx' });
  pairs().next();
  expect((await reach('ready', 2)).name).toBe('goed.csv');
});

test('an import that is stopped leaves nothing and goes back to its preview', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `Dit is regel ${at} van het boek.;This is line ${at} of the book.`,
  );
  pairs().add([csv('boek.csv', ['nl;en', ...rows])]);
  await reach('ready');
  const applied = pairs().apply();
  pairs().stop();
  await applied;
  expect((await reach('ready')).wasStopped).toBe(true);
  expect(await countUnits('boek')).toBeUndefined();
  await pairs().apply();
  expect((await reach('done')).phase.done.counts.added).toBe(20_000);
});

test('an engine that goes while a file is read is told, and the file can be read again', async () => {
  pairs().add([csv('dieren.csv', good)]);
  await reach('ready');
  on.loseEngine();
  await pairs().apply();
  expect((await reach('failed')).phase.failure.type).toBe('engine-gone');
  on.reviveEngine();
  pairs().retry();
  expect((await reach('ready')).phase.preview.counts.added).toBe(2);
});
