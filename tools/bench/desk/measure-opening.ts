import type { Page } from '@playwright/test';
import type { Comparison } from './figures.ts';
import { articles } from './make-workspace.ts';
import { articleButton, openArticle } from './on-the-desk.ts';
import type { Programs } from './programs.ts';

const rounds = 10;

/** Opening the long article beside the short one, from the click to its painted rows, and what the page then holds. */
export async function measureOpening({ product }: Programs): Promise<readonly Comparison[]> {
  const { app, page } = await product();
  const [long, short] = [articles.long.title, articles.short.title];
  await openArticle(page, short);
  const ours: number[] = [];
  const base: number[] = [];
  const held: { long: number; short: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timeOpening(page, long));
    const withLong = await readHeap(page);
    base.push(await timeOpening(page, short));
    held.push({ long: withLong, short: await readHeap(page) });
  }
  await app.close();
  return [
    { what: 'opening 10,000 segments', ours, base, unit: 'ms', goal: '≤ 2 × opening 50' },
    {
      what: 'held by the page with it',
      ours: held.map(({ long: is }) => is),
      base: held.map(({ short: is }) => is),
      unit: 'MB',
      goal: 'grows by the text',
    },
  ];
}

async function timeOpening(page: Page, title: string): Promise<number> {
  await page.waitForTimeout(700);
  return articleButton(page, title).evaluate(
    (button, name) =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        const look = () => {
          const table = [...document.querySelectorAll('[role="table"]')].find((at) =>
            at.getAttribute('aria-label')?.includes(name),
          );
          if (!table?.querySelector('.desk-row')) return void requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - begin);
          port2.postMessage(null);
        };
        (button as HTMLElement).click();
        requestAnimationFrame(look);
      }),
    title,
  );
}

/** Megabytes that the page's scripts hold, after a collection. */
async function readHeap(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}
