import type { Page } from '@playwright/test';
import type { Comparison } from './figures.ts';
import type { Programs, Started } from './programs.ts';

const rounds = 7;

/** Cold start of the packaged product to the article that can be typed into, beside a window with a heading in it. */
export async function measureStarts({ product, empty }: Programs): Promise<Comparison> {
  const ours: number[] = [];
  const base: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    base.push(await timeStart(empty, (page) => page.getByRole('heading').waitFor()));
    ours.push(await timeStart(product, (page) => page.getByRole('textbox', { name: /^English/ }).waitFor()));
  }
  return { what: 'start to usable article', ours, base, unit: 'ms', goal: '≤ 1.5 × an empty window' };
}

async function timeStart(start: () => Promise<Started>, ready: (page: Page) => Promise<void>): Promise<number> {
  const begin = performance.now();
  const { app, page } = await start();
  await ready(page);
  const time = performance.now() - begin;
  await app.close();
  return time;
}
