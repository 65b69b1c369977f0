import type { Locator, Page } from '@playwright/test';
import type { Comparison } from './figures.ts';
import { goToRow, openArticle } from './on-the-desk.ts';
import { articles } from './make-workspace.ts';
import type { Programs } from './programs.ts';

const keys = 400;
/** Milliseconds between keys: a quick typist. */
const pace = 60;

declare global {
  var paints: number[];
  var longTasks: number[];
}

/** Key press to paint in the middle of the long article with everything live, beside bare Lexical. */
export async function measureKeys({ product, bare }: Programs): Promise<readonly Comparison[]> {
  const other = await bare();
  const base = await timeKeys(other.page, other.page.getByRole('textbox'));
  await other.app.close();
  const { app, page } = await product();
  await openArticle(page, articles.long.title);
  await goToRow(page, articles.long.segments / 2);
  const ours = await timeKeys(page, page.getByRole('textbox', { name: /^English/ }));
  await app.close();
  return [
    {
      what: 'key press to paint, 10,000 segments',
      ours: ours.paints,
      base: base.paints,
      unit: 'ms',
      goal: '≤ 1.25 × bare Lexical at p95',
    },
    {
      what: 'tasks over 50 ms while typing',
      ours: [ours.longTasks.length],
      base: [base.longTasks.length],
      unit: 'tasks',
      goal: 'none',
    },
  ];
}

/** From each key's event to the first frame after it. */
async function timeKeys(
  page: Page,
  box: Locator,
): Promise<{ readonly paints: number[]; readonly longTasks: number[] }> {
  await box.click();
  // What opening the article has set going is over.
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    globalThis.paints = [];
    globalThis.longTasks = [];
    new PerformanceObserver((list) =>
      globalThis.longTasks.push(...list.getEntries().map((entry) => entry.duration)),
    ).observe({ type: 'longtask' });
    addEventListener(
      'keydown',
      (event) => {
        const begin = event.timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => globalThis.paints.push(performance.now() - begin);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  const text = 'The Security Council met in New York in 2019. '.repeat(Math.ceil(keys / 46)).slice(0, keys);
  await page.keyboard.type(text, { delay: pace });
  return page.evaluate(() => ({ paints: globalThis.paints, longTasks: globalThis.longTasks }));
}
