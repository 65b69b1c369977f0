import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';
import type { TmxRecord } from '#glossary/interchange/tmx/tmx-model.ts';
import { writeTmx } from '#glossary/interchange/tmx/write-tmx.ts';
import { exportTmx } from './export-tmx.ts';
import { importTmx, importTmxInSlices } from './import-tmx.ts';
import { readMemoryStats } from './memory-stats.ts';
import { openTestMemory, type TestMemory } from './testing/open-test-memory.ts';

let memory: TestMemory;
beforeEach(() => void (memory = openTestMemory()));
afterEach(() => memory.close());

const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const unit = (
  source: string,
  target: string,
  more: Partial<TmxRecord> & { readonly day?: number } = {},
): TmxRecord => ({
  id: null,
  source,
  target,
  previous: more.previous ?? null,
  next: more.next ?? null,
  provenance: more.provenance ?? { createdBy: 'B', createdAt: at(more.day ?? 1), changedAt: null, document: 'a.txt' },
});
const take = (units: readonly TmxRecord[], into: string | null = null) => {
  const done = importTmx(memory.db, { path: 'm.tmx', bytes: writeTmx(units), into }, new Date(0));
  if (!done.ok) throw new Error(done.error.type);
  const { added, changed, duplicate } = done.value.report;
  return [added, changed, duplicate];
};
const targets = () =>
  memory.db.all<{ target: string }>('SELECT target FROM unit ORDER BY id').map(({ target }) => target);

test('the same file twice adds nothing the second time', () => {
  const units = [
    unit('Een.', 'One.', { previous: '', next: 'Twee.' }),
    unit('Twee.', 'Two.', { previous: 'Een.', next: '' }),
  ];
  expect(take(units)).toEqual([2, 0, 0]);
  expect(take(units)).toEqual([0, 0, 2]);
});

test('another English in the same place of the same document replaces an older one, and the older is kept', () => {
  const place = { previous: 'Voor.', next: 'Na.' };
  take([unit('Een.', 'One.', { ...place, day: 2 })]);
  expect(take([unit('Een.', 'First.', { ...place, day: 1 })])).toEqual([0, 0, 1]);
  expect(take([unit('Een.', 'Single.', { ...place, day: 3 })])).toEqual([0, 1, 0]);
  expect(targets()).toEqual(['Single.']);
  expect(memory.db.all('SELECT target FROM unit_history')).toEqual([{ target: 'One.' }]);
});

test('another English in another place, of another document or of a segment here is a unit of its own', () => {
  const place = { previous: 'Voor.', next: 'Na.' };
  take([unit('Een.', 'One.', place)]);
  expect(take([unit('Een.', 'A.', { ...place, next: 'Later.', day: 9 })])).toEqual([1, 0, 0]);
  const provenance = { createdBy: null, createdAt: at(9), changedAt: null, document: 'b.txt' };
  expect(take([unit('Een.', 'B.', { ...place, provenance })])).toEqual([1, 0, 0]);
  memory.db.exec('PRAGMA foreign_keys = OFF');
  memory.db.run(`UPDATE unit SET segment_id = 1 WHERE target = 'One.'`);
  expect(take([unit('Een.', 'C.', { ...place, day: 9 })])).toEqual([1, 0, 0]);
});

test('units go to the memory that is named, which is made', async () => {
  take([unit('Een.', 'One.')], 'Client');
  expect(await readMemoryStats(memory.db, new AbortController().signal)).toMatchObject([
    { name: 'Veerman', units: 0, sourceWords: 0 },
    { name: 'Client', units: 1, sourceWords: 1 },
  ]);
});

test('units that cannot be used are refused with their line, the others come in', () => {
  const whole = new TextDecoder().decode(writeTmx([unit('Een.', 'One.'), unit('Twee.', 'Two.')]));
  const bytes = new TextEncoder().encode(whole.replace('<seg>Two.</seg>', '<seg></seg>'));
  const done = importTmx(memory.db, { path: 'm.tmx', bytes, into: null }, new Date(0));
  expect(done).toMatchObject({ ok: true, value: { report: { added: 1, refused: [{ line: expect.any(Number) }] } } });
});

test('a file that is broken off changes nothing and names the line', async () => {
  const whole = new TextDecoder().decode(writeTmx([unit('Een.', 'One.'), unit('Twee.', 'Two.')]));
  const bytes = new TextEncoder().encode(whole.slice(0, -40));
  const done = importTmx(memory.db, { path: 'm.tmx', bytes, into: 'New' }, new Date(0));
  expect(done).toMatchObject({ ok: false, error: { type: 'file-malformed', path: 'm.tmx' } });
  expect([targets(), (await readMemoryStats(memory.db, new AbortController().signal))?.length]).toEqual([[], 1]);
});

test('what is exported comes back the same, edges of documents too', () => {
  const units = [
    unit('Een & twee <3.', 'One & two.', { previous: '', next: 'Drie.' }),
    unit('Drie.', 'Three.', { previous: 'Een & twee <3.', next: '' }),
    unit('Los.', 'Loose.'),
  ];
  take(units);
  const read = readTmx(exportTmx(memory.db), 'out.tmx');
  if (!read.ok) throw new Error(read.error.type);
  expect(read.value.units.map(({ id: _id, line: _line, flattened: _flat, ...rest }) => rest)).toEqual(
    units.map(({ id: _id, ...rest }) => rest),
  );
});

test('in slices the same comes in, with progress; and nothing when it is cancelled', async () => {
  const units = Array.from({ length: 3000 }, (_, n) => unit(`Zin ${n} van het geheugen.`, `Sentence ${n}.`));
  const file = { path: 'm.tmx', bytes: writeTmx(units), into: null };
  const controller = new AbortController();
  const steps: number[] = [];
  const progress = ({ done }: { readonly done: number }) => void steps.push(done);
  const stopping = (step: { readonly done: number }) => {
    progress(step);
    if (step.done > 0) controller.abort();
  };
  const cancelled = await importTmxInSlices(memory.db, file, new Date(0), {
    signal: controller.signal,
    progress: stopping,
  });
  expect([cancelled, targets()]).toEqual([{ ok: false, error: { type: 'cancelled' } }, []]);
  const { signal } = new AbortController();
  const done = await importTmxInSlices(memory.db, file, new Date(0), { signal, progress });
  expect(done).toMatchObject({ ok: true, value: { report: { added: 3000 } } });
  expect([steps.length > 3, steps.at(-1)]).toEqual([true, file.bytes.length]);
  const broken = { ...file, bytes: file.bytes.slice(0, -50) };
  expect(await importTmxInSlices(memory.db, broken, new Date(0), { signal, progress })).toMatchObject({
    error: { type: 'file-malformed', path: 'm.tmx' },
  });
});
