import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';

/**
 * Two figures of the desk, each beside the least that Electron can do on the same machine in the same run: cold start of
 * the packaged application to the article on the desk, beside an empty window; and key press to paint in the English
 * pane, beside a bare text area. Ratios count, not milliseconds: machines differ and are noisy.
 */
const [electron, packaged] = process.argv.slice(2);
const flags = ['--no-sandbox', '--disable-gpu', '--lang=en-GB', '--log-level=3'];
const rounds = 7;
const keys = 200;

const folder = await mkdtemp(join(tmpdir(), 'veerman-bench-'));
const environment = { ...process.env, VEERMAN_DATA: join(folder, 'data') };
const openProduct = () => _electron.launch({ executablePath: packaged, args: flags, env: environment });
const openEmpty = () =>
  _electron.launch({ executablePath: electron, args: [join(import.meta.dirname, 'empty-window'), ...flags] });

try {
  // The first start makes the sample project, and closes the first steps for good and leaves an article open; it is not measured.
  const first = await openProduct();
  const page = await first.firstWindow();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page
    .getByRole('navigation', { name: 'Articles' })
    .getByRole('button')
    .filter({ hasText: 'Volgens' })
    .first()
    .click();
  await page
    .getByRole('row', { name: /^Segment 3,/ })
    .getByRole('cell')
    .nth(2)
    .click();
  await page.getByRole('textbox', { name: /^English/ }).pressSequentially('China');
  // Long enough for the draft and the place to be kept.
  await page.waitForTimeout(3000);
  await first.close();

  const starts = { product: [], empty: [] };
  for (let round = 0; round < rounds; round += 1) {
    starts.empty.push(await timeStart(openEmpty, (window) => window.getByRole('heading').waitFor()));
    starts.product.push(
      await timeStart(openProduct, (window) => window.getByRole('textbox', { name: /^English/ }).waitFor()),
    );
  }
  const pane = await timeKeys(openProduct, (window) => window.getByRole('textbox', { name: /^English/ }));
  const bare = await timeKeys(openEmpty, (window) => window.getByRole('textbox'));
  print([
    compare('start to usable article / empty window', starts.product, starts.empty),
    compare('key press to paint, pane / bare text area', pane, bare),
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Milliseconds from starting the program to `ready`. */
async function timeStart(open, ready) {
  const begin = performance.now();
  const app = await open();
  await ready(await app.firstWindow());
  const time = performance.now() - begin;
  await app.close();
  return time;
}

/** Milliseconds from each key's event to the first frame after it, typed at a quick typist's pace. */
async function timeKeys(open, find) {
  const app = await open();
  const window = await app.firstWindow();
  const box = find(window);
  await box.waitFor();
  await box.click();
  await window.evaluate(() => {
    globalThis.paints = [];
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
  const text = 'The Security Council met in New York. '.repeat(Math.ceil(keys / 38)).slice(0, keys);
  await window.keyboard.type(text, { delay: 60 });
  const times = await window.evaluate(() => globalThis.paints);
  await app.close();
  return times;
}

function compare(what, ours, base) {
  const figures = (times) => ({ median: quantile(times, 0.5), p95: quantile(times, 0.95), count: times.length });
  return { what, ours: figures(ours), base: figures(base) };
}

function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function print(rows) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  console.log('| what | ours: median, p95 | base: median, p95 | ratio: median, p95 | counted |');
  console.log('|---|---|---|---|---|');
  for (const { what, ours, base } of rows) {
    const ratios = `${(ours.median / base.median).toFixed(2)}, ${(ours.p95 / base.p95).toFixed(2)}`;
    console.log(
      `| ${what} | ${ms(ours.median)}, ${ms(ours.p95)} | ${ms(base.median)}, ${ms(base.p95)} | ${ratios} | ${ours.count} |`,
    );
  }
  console.log(JSON.stringify(rows));
}
