import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTestPlace, startTestEngine, type TestPlace } from './testing/start-test-engine.ts';

interface Acknowledged {
  readonly segmentId: string;
  readonly target: string;
  readonly confirmed: boolean;
}

let place: TestPlace;
beforeEach(() => void (place = makeTestPlace()));
afterEach(() => place.folder.remove());

/** Runs a script of ours with this Node until `stop` says so, then kills it the way no program can prepare for. */
async function runAndKill(script: string, args: readonly string[], stop: (output: () => string) => Promise<void>) {
  const file = fileURLToPath(new URL(`./testing/${script}`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await Promise.race([stop(() => output), ended]);
  child.kill('SIGKILL');
  await ended;
  return { output, errors, killed: child.signalCode === 'SIGKILL' };
}

test('kill -9 in the middle of work loses nothing that was acknowledged', { timeout: 120_000 }, async () => {
  startTestEngine(place).close();
  const last = new Map<string, Acknowledged>();
  for (let round = 0; round < 6; round += 1) {
    const lines = 5 + round * 9;
    const until = async (output: () => string) => {
      while (output().split('\n').length <= lines) await wait(2);
      await wait(round * 3);
    };
    const args = [place.workspacePath, place.seedsFolder, String(round)];
    const { output, errors, killed } = await runAndKill('confirm-forever.ts', args, until);
    expect([errors, killed]).toEqual(['', true]);
    const acknowledged = output
      .slice(0, output.lastIndexOf('\n'))
      .split('\n')
      .map((line) => JSON.parse(line) as Acknowledged);
    expect(acknowledged.length).toBeGreaterThanOrEqual(lines);
    for (const each of acknowledged) last.set(each.segmentId, each);

    const desk = startTestEngine(place);
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
    // The very last call may have reached the disk before its answer reached us: its segment is the one exception.
    const newest = acknowledged.at(-1)?.segmentId ?? '';
    for (const { id, target, status } of await desk.segments()) {
      const known = last.get(id);
      if (!known || id === newest || isNextAfter(id, newest, last)) continue;
      expect([id, target, status]).toEqual([id, known.target, known.confirmed ? 'translated' : 'draft']);
    }
    const { target, status } = await desk.read(newest as never);
    const known = last.get(newest);
    const later = known?.confirmed === false ? [known.target.replace(' Draft', ''), 'translated'] : null;
    expect([[known?.target, known?.confirmed ? 'translated' : 'draft'], later]).toContainEqual([target, status]);
    last.set(newest, { segmentId: newest, target, confirmed: status === 'translated' });
    for (const segment of await desk.segments()) {
      if (!last.has(segment.id)) continue;
      last.set(segment.id, {
        segmentId: segment.id,
        target: segment.target,
        confirmed: segment.status === 'translated',
      });
    }
    desk.close();
  }
});

/** Work goes on with the segment after the newest one, whose draft may be kept and not yet acknowledged. */
function isNextAfter(id: string, newest: string, known: ReadonlyMap<string, Acknowledged>): boolean {
  const ids = [...known.keys()].map(Number);
  return Number(id) === Number(newest) + 1 || (Number(newest) === Math.max(...ids) && Number(id) === Math.min(...ids));
}

test('kill -9 while the sample is made leaves no workspace or a whole one', { timeout: 120_000 }, async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 8; round += 1) {
    const path = place.folder.path(`new-${round}.sqlite`);
    const until = async () => {
      if (round < 5) {
        while (!existsSync(`${path}-new`)) await wait(1);
        await wait(round * 2);
      } else {
        while (!existsSync(path)) await wait(1);
      }
    };
    const { errors } = await runAndKill('create-sample.ts', [path, place.seedsFolder], until);
    expect(errors).toBe('');
    outcomes.add(existsSync(path) ? 'whole' : 'none');
    const desk = startTestEngine({ ...place, workspacePath: path });
    expect(await desk.call('articles.list', {})).toHaveLength(3);
    expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
    desk.close();
    expect(readdirSync(place.folder.path('')).filter((name) => name.startsWith(`new-${round}.`))).toEqual([
      `new-${round}.sqlite`,
      `new-${round}.sqlite-lock`,
    ]);
  }
  expect([...outcomes].toSorted()).toEqual(['none', 'whole']);
});
