import type { Page } from '@playwright/test';
import type { Comparison } from './figures.ts';
import { articles } from './make-workspace.ts';
import { goToRow, openArticle } from './on-the-desk.ts';
import type { Programs } from './programs.ts';

const moves = 60;

/** Stepping down the long article with a memory of 100,000 units: the pane that can be typed into, and its help. */
export async function measureMoving({ product }: Programs): Promise<readonly Comparison[]> {
  const { app, page } = await product();
  await openArticle(page, articles.long.title);
  await goToRow(page, 2000);
  await page.waitForTimeout(2000);
  const steady = await timeMoves(page, 600);
  // Too quick for what is fetched ahead.
  const jumps = await timeJumps(page);
  await app.close();
  return [
    { what: 'next segment: pane ready', ours: steady.map(({ pane }) => pane), base: null, unit: 'ms', goal: 'at once' },
    {
      what: 'next segment: matches and terms',
      ours: steady.map(({ aids }) => aids),
      base: null,
      unit: 'ms',
      goal: '≤ 100 ms at p95',
    },
    { what: 'a segment far away: matches and terms', ours: jumps, base: null, unit: 'ms', goal: '≤ 100 ms at p95' },
  ];
}

async function timeMoves(page: Page, pause: number): Promise<{ pane: number; aids: number }[]> {
  const times: { pane: number; aids: number }[] = [];
  for (let move = 0; move < moves; move += 1) {
    await watchMove(page);
    await page.keyboard.press('Control+ArrowDown');
    times.push(await page.evaluate(() => globalThis.moved));
    await page.waitForTimeout(pause);
  }
  return times;
}

async function timeJumps(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let jump = 1; jump <= moves / 3; jump += 1) {
    await page.keyboard.press('Control+g');
    await page
      .getByRole('dialog')
      .getByRole('textbox')
      .fill(String(2500 + jump * 97));
    await watchMove(page);
    await page.keyboard.press('Enter');
    times.push((await page.evaluate(() => globalThis.moved)).aids);
    await page.waitForTimeout(600);
  }
  return times;
}

declare global {
  var moved: Promise<{ pane: number; aids: number }>;
}

/** From the next key's event until another row can be typed into, and until nothing is awaited beside it. */
async function watchMove(page: Page): Promise<void> {
  await page.evaluate(() => {
    const before = document.querySelector('.desk-row--active')?.getAttribute('data-index');
    globalThis.moved = new Promise((resolve) => {
      addEventListener(
        'keydown',
        ({ timeStamp: begin }) => {
          let pane: number | null = null;
          const look = () => {
            const row = document.querySelector('.desk-row--active');
            const now = performance.now() - begin;
            if (row && row.getAttribute('data-index') !== before && row.querySelector('[contenteditable="true"]'))
              pane ??= now;
            const waits = document.querySelector(':is(.matches-panel, .terms-panel) [aria-busy="true"]') !== null;
            if (pane !== null && !waits) resolve({ pane, aids: now });
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
  });
}
