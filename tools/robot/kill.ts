import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBrowserHost } from '#electron/e2e/hosts/browser-host.ts';
import { createElectronHost } from '#electron/e2e/hosts/electron-host.ts';
import type { Host } from '#electron/e2e/hosts/host.ts';
import { readSettings } from '#electron/e2e/hosts/settings.ts';
import { createWorkbench } from '#electron/e2e/workbench.ts';
import { playRound, startOnArticle, victims, type Round } from './kill/play-round.ts';
import { keepToOneRow } from './kill/read-disk.ts';
import { createChance } from './kill/type-on.ts';

/** Most of the typing that a kill may take, in milliseconds: the promise is one second. */
const promised = 1000;
const hosts = ['electron', 'browser'] as const;
type HostName = (typeof hosts)[number];

const { values } = parseArgs({
  options: { times: { type: 'string', default: '200' }, host: { type: 'string' }, seed: { type: 'string' } },
});
const times = Number(values.times);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const wanted = hosts.filter((host) => values.host === undefined || values.host === host);
if (!Number.isSafeInteger(times) || times < 1 || wanted.length === 0) {
  console.error('usage: npm run robot:kill -- [--times N] [--host electron|browser] [--seed N]');
  process.exit(2);
}

const startedAt = performance.now();
console.log(`${times} kills, seed ${seed}`);
const rounds: (Round & { readonly host: HostName })[] = [];
for (const host of wanted) {
  const share = Math.ceil((times - rounds.length) / (wanted.length - wanted.indexOf(host)));
  for (const round of await playOn(host, share)) rounds.push({ ...round, host });
}
printTable();
process.exitCode = rounds.some(isBroken) ? 1 : 0;

async function playOn(name: HostName, count: number): Promise<readonly Round[]> {
  const folder = await mkdtemp(join(tmpdir(), 'veerman-robot-'));
  const file = join(folder, 'data', 'veerman.sqlite');
  const host: Host =
    name === 'electron'
      ? createElectronHost({ folder }, null)
      : createBrowserHost({ folder }, readSettings().browser.file);
  const chance = createChance(seed);
  const workbench = createWorkbench(host, () => {}, 30_000);
  const played: Round[] = [];
  try {
    await workbench.start();
    await host.close();
    keepToOneRow(file);
    await startOnArticle(workbench);
    for (let at = 0; at < count; at++) {
      // In turn, so that each is killed as often; the moments are left to chance.
      const victim = victims[at % victims.length] ?? 'app';
      const began = performance.now();
      const round = await playRound(workbench, file, victim, chance);
      played.push(round);
      const told = isBroken(round) ? `LOST: ${round.losses.join('; ') || `${round.missing} ms`}` : 'kept';
      const took = ((performance.now() - began) / 1000).toFixed(1);
      console.log(
        `${name} ${at + 1}/${count} ${victim}: ${round.keys} changes, ${round.missing} ms missing, ${told} (${took} s)`,
      );
    }
  } finally {
    // Nothing that was started outlives the robot, whatever happened to it.
    await host.close().catch(console.error);
  }
  if (played.some(isBroken)) console.log(`the workspace is left in ${folder}`);
  else await rm(folder, { recursive: true, force: true });
  return played;
}

function isBroken({ missing, losses }: Round): boolean {
  return missing > promised || losses.length > 0;
}

function printTable(): void {
  const rows = wanted.flatMap((host) =>
    victims.map((victim) => {
      const some = rounds.filter((round) => round.host === host && round.victim === victim);
      const missing = some.map((round) => round.missing).toSorted((one, other) => one - other);
      return {
        host,
        killed: victim,
        times: some.length,
        changes: some.reduce((sum, { keys }) => sum + keys, 0),
        'median ms missing': missing[Math.floor(missing.length / 2)] ?? 0,
        'most ms missing': missing.at(-1) ?? 0,
        lost: some.filter(isBroken).length,
      };
    }),
  );
  console.table(rows);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(JSON.stringify({ kills: rounds.length, seed, seconds, lost: rounds.filter(isBroken).length, rows }));
}
