import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from './figures.ts';
import { printFigures } from './figures.ts';
import { articles, makeWorkspace } from './make-workspace.ts';
import { measureKeys } from './measure-keys.ts';
import { measureMoving } from './measure-moving.ts';
import { measureOpening } from './measure-opening.ts';
import { measureScrolling } from './measure-scrolling.ts';
import { measureStarts } from './measure-starts.ts';
import { goToRow, openArticle } from './on-the-desk.ts';
import { listPrograms, type Programs } from './programs.ts';

/**
 * The desk, each figure beside the least that Electron can do on the same machine in the same run. Ratios count, not
 * milliseconds: machines differ and are noisy. Words after the three programs name what to measure; none = all.
 */
const [electron = '', packaged = '', bareEditor = '', ...wanted] = process.argv.slice(2);

const measures: Readonly<
  Record<string, (programs: Programs, folder: string) => Promise<Comparison | readonly Comparison[]>>
> = {
  starts: measureStarts,
  keys: measureKeys,
  opening: measureOpening,
  moving: measureMoving,
  scrolling: measureScrolling,
};

const folder = await mkdtemp(join(tmpdir(), 'veerman-bench-'));
try {
  const data = join(folder, 'data');
  await makeWorkspace(data, folder);
  const programs = listPrograms({ electron, packaged, bareEditor }, data);
  await leaveAtWork(programs);
  const rows: Comparison[] = [];
  for (const [name, measure] of Object.entries(measures))
    if (wanted.length === 0 || wanted.includes(name)) rows.push(...[await measure(programs, folder)].flat());
  printFigures(rows);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Leaves the product in the middle of the short article, as a translator does in the evening. */
async function leaveAtWork({ product }: Programs): Promise<void> {
  const { app, page } = await product();
  await openArticle(page, articles.short.title);
  await goToRow(page, 3);
  await page.keyboard.type('China');
  // Long enough for the draft and the place to be kept.
  await page.waitForTimeout(3000);
  await app.close();
}
