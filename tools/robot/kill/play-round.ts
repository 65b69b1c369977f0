import { expect, type Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Host } from '#electron/e2e/hosts/host.ts';
import { createWorkbench } from '#electron/e2e/workbench.ts';
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

/** Starts the product, types, kills, starts it again and compares. `file` is the workspace. */
export async function playRound(host: Host, file: string, victim: Victim, chance: () => number): Promise<Round> {
  const workbench = createWorkbench(host, () => {}, 30_000);
  await workbench.start();
  await workbench.openArticle(article);
  const before = readDisk(file, title);
  const log = watchRows(before);
  await log.follow(workbench.page());
  await workbench.edit(1 + Math.floor(chance() * 6));
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
  const kept = goesOn ? await lookAtRows(workbench.page()) : null;
  await host.close();
  await workbench.start();
  await workbench.openArticle(article);
  const disk = readDisk(file, title);
  await host.close();
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
      ...other.map(([number]) => `segment ${number} is not what the page showed as saved`),
      ...(disk.size === before.size ? [] : ['segments came or went']),
      ...findFaults(file),
    ],
    keys: [...log.seen.values()].reduce((sum, states) => sum + states.length - 1, 0),
  };
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
