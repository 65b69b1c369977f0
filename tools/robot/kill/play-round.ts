import { expect, type Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Host } from '#electron/e2e/hosts/host.ts';
import type { Workbench } from '#electron/e2e/workbench.ts';
import { judgeRow, type RowState, type SeenState, type Verdict } from './judge.ts';
import { findFaults, readDisk } from './read-disk.ts';
import { typeOn } from './type-on.ts';
import { lookAtRows, watchRows } from './watch-rows.ts';

/** What is killed. */
export const victims = ['page', 'engine', 'app'] as const;
export type Victim = (typeof victims)[number];

/** What came of one kill. */
export interface Round {
  readonly victim: Victim;
  /** Milliseconds of typing that are missing at most. */
  readonly missing: number;
  /** Whatever else is not as it was. */
  readonly losses: readonly string[];
  readonly keys: number;
}

const title = 'Russische troepen';
const article = new RegExp(`^${title}`);
/** The disk may be ahead of the page by an undo that was asked for this long before the kill, in milliseconds. */
const undoSlack = 1500;

/**
 * Types into the product, kills, starts it again and compares. `file` is the workspace. `workbench` has the article open, and has
 * it open again after it: what is started once more is what the next round types into.
 */
export async function playRound(
  workbench: Workbench,
  file: string,
  victim: Victim,
  chance: () => number,
): Promise<Round> {
  const { host } = workbench;
  const before = readDisk(file, title);
  const log = watchRows(before);
  await log.follow(workbench.page());
  const start = 1 + Math.floor(chance() * 6);
  // Rows far from where the round before ended are not drawn.
  await workbench.goTo(start);
  await workbench.edit(start);
  const stop = { asked: false };
  const typing = typeOn(workbench.page(), log, chance, stop);
  await wait(300 + chance() * 4000);
  const killedAt = Date.now();
  stop.asked = true;
  await kill(host, victim);
  // Under a page that was killed a call may wait for ever.
  await Promise.race([typing.catch(() => {}), wait(3000)]);
  const goesOn = victim === 'engine' && host.revivesEngine;
  if (goesOn) await expectSaved(workbench.page());
  const kept = goesOn ? await lookWhenSettled(workbench.page(), file) : null;
  await host.close();
  await startOnArticle(workbench);
  const disk = readDisk(file, title);
  const isUndone = killedAt - log.undoneAt < undoSlack;
  const moment = { killedAt, mayBeConfirmed: log.hasConfirmed };
  const verdicts = [...disk].map(
    ([number, state]) => [number, judgeRow(log.seen.get(number) ?? [], state, moment)] as const,
  );
  const losses = isUndone
    ? []
    : verdicts.flatMap(([number, verdict]) => tellLoss(number, verdict, disk.get(number), log.seen.get(number)));
  const other = kept === null ? [] : [...kept].filter(([number, text]) => disk.get(number)?.text !== text);
  return {
    victim,
    missing: isUndone
      ? 0
      : Math.max(0, ...verdicts.map(([, verdict]) => (verdict.kind === 'tail' ? verdict.milliseconds : 0))),
    losses: [
      ...losses,
      ...other.map(
        ([number]) =>
          `segment ${number} is not what the page showed as saved: ${JSON.stringify({ disk: disk.get(number)?.text, shown: kept?.get(number) })}`,
      ),
      ...(disk.size === before.size ? [] : ['segments came or went']),
      ...findFaults(file),
    ],
    keys: [...log.seen.values()].reduce((sum, states) => sum + states.length - 1, 0),
  };
}

/** Starts the product with the article on its desk. */
export async function startOnArticle(workbench: Workbench): Promise<void> {
  await workbench.start();
  await workbench.openArticle(article);
}

async function kill(host: Host, victim: Victim): Promise<void> {
  switch (victim) {
    case 'page':
      return host.killPage();
    case 'engine':
      return host.killEngine();
    case 'app':
      return host.killApp();
  }
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved', { timeout: 20_000 });
}

/**
 * What the page shows once it has found the new engine and read the article again: until then it may not know of an undo that was
 * on the disk before the kill.
 */
async function lookWhenSettled(page: Page, file: string): Promise<ReadonlyMap<number, string>> {
  const until = Date.now() + 10_000;
  for (;;) {
    const shown = await lookAtRows(page);
    const disk = readDisk(file, title);
    if ([...shown].every(([number, text]) => disk.get(number)?.text === text) || Date.now() > until) return shown;
    await wait(200);
  }
}

function tellLoss(
  number: number,
  verdict: Verdict,
  disk: RowState | undefined,
  seen: readonly SeenState[] | undefined,
): readonly string[] {
  const facts = JSON.stringify({ disk, shown: seen?.slice(-4) });
  switch (verdict.kind) {
    case 'whole':
    case 'tail':
      return [];
    case 'unconfirmed':
      return [`segment ${number} was shown as confirmed and is not: ${facts}`];
    case 'foreign':
      return [`segment ${number} holds what was never on the page: ${facts}`];
  }
}
