import type { Comparison } from './figures.ts';
import { articles } from './make-workspace.ts';
import { openArticle } from './on-the-desk.ts';
import type { Programs } from './programs.ts';

/** Scrolling the long article by wheel, slowly and fast: frames in which a part of the desk has no row. */
export async function measureScrolling({ product }: Programs): Promise<Comparison> {
  const { app, page } = await product();
  await openArticle(page, articles.long.title);
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    globalThis.scrolled = { seen: 0, blank: 0 };
    const scroller = document.querySelector('.desk__scroller');
    const look = () => {
      const box = scroller?.getBoundingClientRect();
      if (box) {
        const places = [0.02, 0.25, 0.5, 0.75, 0.98].map((share) => box.top + box.height * share);
        const isBlank = places.some(
          (y) => !document.elementFromPoint(box.left + box.width / 3, y)?.closest('.desk-row'),
        );
        globalThis.scrolled.seen += 1;
        if (isBlank) globalThis.scrolled.blank += 1;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const box = await page.locator('.desk__scroller').boundingBox();
  if (!box) throw new Error('no desk');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (const [step, times] of [
    [120, 80],
    [600, 120],
    [3000, 80],
    [-1500, 80],
  ] as const)
    for (let turn = 0; turn < times; turn += 1) {
      await page.mouse.wheel(0, step);
      await page.waitForTimeout(16);
    }
  const { seen, blank } = await page.evaluate(() => globalThis.scrolled);
  await app.close();
  return {
    what: `blank frames of ${seen} while scrolling`,
    ours: [(100 * blank) / seen],
    base: null,
    unit: '%',
    goal: 'none',
  };
}

declare global {
  var scrolled: { seen: number; blank: number };
}
