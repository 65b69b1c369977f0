import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Host, HostPlaces } from './host.ts';
import { testEnvironment, top } from './settings.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser against the loopback host, which is started from the built command line. */
export function createBrowserHost({ folder }: HostPlaces, program: string): Host {
  let engine: ChildProcess | null = null;
  let browser: Browser | null = null;
  let page: Page | null = null;

  const end = async (signal: NodeJS.Signals) => {
    if (engine && engine.exitCode === null && engine.signalCode === null) {
      const ended = once(engine, 'exit');
      engine.kill(signal);
      await ended;
    }
    engine = null;
  };
  const close = async () => {
    if (page && !page.isClosed() && browser) await closeTab(page);
    await browser?.close();
    browser = null;
    await end('SIGTERM');
  };
  return {
    revivesEngine: false,
    close,
    async open() {
      await close();
      engine = spawn(process.execPath, [join(top, 'out', 'cli', 'veerman.mjs'), 'serve', '--json'], {
        env: testEnvironment(folder),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const address = await readAddress(engine);
      browser = await chromium.launch({ executablePath: program, args: flags });
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
      page = await context.newPage();
      // Held back from the start: asked for only when a test waits for one, it comes too late for a chooser that opens at once.
      page.on('filechooser', () => {});
      await page.goto(address);
      return page;
    },
    /** The browser is killed by its own crash address, which ends all of it at once; the engine lives on until the next start. */
    async killApp() {
      const session = await browser?.newBrowserCDPSession();
      const gone = new Promise<void>((resolve) => browser?.once('disconnected', () => resolve()));
      void session?.send('Browser.crash').catch(() => {});
      await gone;
      browser = null;
    },
    async killPage() {
      if (!page) return;
      const crashed = page.waitForEvent('crash');
      const session = await page.context().newCDPSession(page);
      void session.send('Page.crash').catch(() => {});
      await crashed;
      page = null;
    },
    killEngine: () => end('SIGKILL'),
    async catchFile(save) {
      if (!page) throw new Error('the page is not open');
      const [download] = await Promise.all([page.waitForEvent('download'), save()]);
      return readFile(await download.path());
    },
  };
}

/** As a user closes a tab: the page hears of it. */
async function closeTab(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

async function readAddress(engine: ChildProcess): Promise<string> {
  if (!engine.stdout) throw new Error('the engine has no output');
  for await (const line of createInterface(engine.stdout)) {
    const { url } = JSON.parse(line) as { readonly url?: string };
    if (!url) throw new Error(`the loopback host did not start: ${line}`);
    return url;
  }
  throw new Error('the loopback host ended before it said its address');
}
