import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Comparison } from './figures.ts';
import { articles } from './make-workspace.ts';
import { articleButton, goToRow, openArticle } from './on-the-desk.ts';
import type { Programs } from './programs.ts';

const rounds = 10;
/** Snapshots take long. */
const weighings = 3;

/**
 * Opening the long article beside the short one, each where it was left, from the click to its painted rows, and by how much
 * the page grows with it beside what its text alone takes there. `folder` holds the files that the articles were imported from.
 */
export async function measureOpening({ product }: Programs, folder: string): Promise<readonly Comparison[]> {
  const { app, page } = await product();
  const [long, short] = [articles.long.title, articles.short.title];
  await openArticle(page, long);
  await goToRow(page, articles.long.segments / 2);
  await openArticle(page, short);
  const ours: number[] = [];
  const base: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timeOpening(page, long));
    base.push(await timeOpening(page, short));
  }
  const text = await readFile(join(folder, `${long}.txt`), 'utf8');
  const grown: number[] = [];
  const taken: number[] = [];
  // Both at their titles, which no memory holds: what the matches of a row take is not the article's.
  for (const title of [long, short]) {
    await openArticle(page, title);
    await goToRow(page, 1);
  }
  for (let round = 0; round < weighings; round += 1) {
    await timeOpening(page, short);
    const without = await weighPage(page);
    await timeOpening(page, long);
    grown.push((await weighPage(page)) - without);
    await timeOpening(page, short);
    taken.push(await weighText(page, text));
  }
  await app.close();
  const bytes = (Buffer.byteLength(text) / 2 ** 20).toFixed(1);
  return [
    { what: 'opening 10,000 segments', ours, base, unit: 'ms', goal: '≤ 2 × opening 50' },
    {
      what: 'the page grows by',
      ours: grown,
      base: taken,
      unit: 'MB',
      goal: `≤ its text as strings (${bytes} MB in UTF-8)`,
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

/** By how much the page grows with the sentences alone. */
async function weighText(page: Page, text: string): Promise<number> {
  const without = await weighPage(page);
  await page.evaluate((sentences) => void (globalThis.sentences = sentences), text.split('\n\n'));
  const grown = (await weighPage(page)) - without;
  await page.evaluate(() => void (globalThis.sentences = []));
  return grown;
}

/** Megabytes that the page holds after a collection: objects, strings and the bytes of its arrays, from a snapshot. */
async function weighPage(page: Page): Promise<number> {
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const fields = snapshot.meta.node_fields;
  const size = fields.indexOf('self_size');
  let sum = 0;
  for (let at = size; at < nodes.length; at += fields.length) sum += nodes[at] ?? 0;
  return sum / 2 ** 20;
}

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[] } };
  readonly nodes: readonly number[];
}

declare global {
  var sentences: readonly string[];
}
