import type { Locator, Page } from '@playwright/test';
import type { Comparison } from './figures.ts';
import { goToRow, openArticle } from './on-the-desk.ts';
import { articles } from './make-workspace.ts';
import type { Programs, Started } from './programs.ts';

/** Both are started this often, in turn, so that what else the machine does meets both alike. */
const rounds = 5;
/** Keys that are counted in a round, and those before them for which scripts are still being compiled. */
const keys = 120;
const warmUp = 15;
/** Milliseconds between keys: a quick typist. */
const pace = 60;

declare global {
  var paints: number[];
  var longTasks: number[];
}

/**
 * Key press to paint in the middle of the long article with everything live, beside bare Lexical with the same text in the
 * same face and a column as wide.
 */
export async function measureKeys({ product, bare }: Programs): Promise<readonly Comparison[]> {
  const ours: Typed[] = [];
  const base: Typed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    base.push(await withProgram(bare, async (page) => timeKeys(page, page.getByRole('textbox'))));
    ours.push(
      await withProgram(product, async (page) => {
        await openArticle(page, articles.long.title);
        await goToRow(page, articles.long.segments / 2 + round);
        return timeKeys(page, page.getByRole('textbox', { name: /^English/ }));
      }),
    );
  }
  return [
    {
      what: 'key press to paint, 10,000 segments',
      ours: ours.flatMap(({ paints }) => paints),
      base: base.flatMap(({ paints }) => paints),
      unit: 'ms',
      goal: '≤ 1.25 × bare Lexical at p95',
      starts: { ours: ours.map(({ paints }) => paints), base: base.map(({ paints }) => paints) },
    },
    {
      what: 'tasks over 50 ms while typing',
      ours: [ours.flatMap(({ longTasks }) => longTasks).length],
      base: [base.flatMap(({ longTasks }) => longTasks).length],
      unit: 'tasks',
      goal: 'none',
    },
  ];
}

async function withProgram<T>(start: () => Promise<Started>, use: (page: Page) => Promise<T>): Promise<T> {
  const { app, page } = await start();
  const result = await use(page);
  await app.close();
  return result;
}

interface Typed {
  readonly paints: readonly number[];
  readonly longTasks: readonly number[];
}

/** From each key's event to the first frame after it. */
async function timeKeys(page: Page, box: Locator): Promise<Typed> {
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
  const all = warmUp + keys;
  const text = 'The Security Council met in New York in 2019. '.repeat(Math.ceil(all / 46)).slice(0, all);
  await page.keyboard.type(text, { delay: pace });
  const { paints, longTasks } = await page.evaluate(() => ({
    paints: globalThis.paints,
    longTasks: globalThis.longTasks,
  }));
  return { paints: paints.slice(warmUp), longTasks };
}
