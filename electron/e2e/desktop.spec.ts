import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { createElectronHost } from './hosts/electron-host.ts';
import { readSettings } from './hosts/settings.ts';

test('gives the page no Node, no other address, no second window and no network', async ({ workbench, complaints }) => {
  const page = workbench.page();
  const found = await page.evaluate(async () => {
    const tried = await Promise.allSettled([
      fetch('https://example.com/'),
      fetch('veerman://app/..%2f..%2fpackage.json').then((answer) => answer.ok || Promise.reject()),
      navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state === 'granted' || Promise.reject()),
    ]);
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    const opened = window.open('https://example.com/');
    location.href = 'https://example.com/';
    return {
      tried: tried.map(({ status }) => status),
      names: ['require', 'process', 'Buffer', 'ranInline'].filter((name) => name in window),
      opened: opened !== null,
    };
  });
  expect(found).toEqual({ tried: ['rejected', 'rejected', 'rejected'], names: [], opened: false });
  expect(page.url()).toBe('veerman://app/');
  expect(workbench.windows()).toBe(1);
  expect(complaints.join('\n')).toContain('Content Security Policy');
  complaints.length = 0;
});

test('says which runtime shows the window where it is not the product’s own', async ({ workbench, desktop }) => {
  const title = await desktop.app().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect(workbench.page().getByRole('contentinfo')).toBeVisible();
  expect(title).toMatch(readSettings().electron.standIn ? /^Veerman – stand-in/ : /^Veerman$/);
});

test('opens where and as large as it was closed', async ({ workbench, desktop }) => {
  const bounds = { x: 40, y: 50, width: 1500, height: 850 };
  await desktop
    .app()
    .evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
  await workbench.restart();
  const now = await desktop.app().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(now).toMatchObject({ width: bounds.width, height: bounds.height });
});

test('says in a second window that the workspace is open in the first', async ({
  workbench,
  desktop,
  host,
  folder,
}) => {
  await expect(workbench.page().getByRole('contentinfo')).toContainText('Saved');
  const program = host === 'packaged' ? desktop.app().process().spawnfile : null;
  const second = createElectronHost({ folder }, program);
  const page = await second.open();
  await expect(page.getByText(/is open in another Veerman/)).toBeVisible();
  await second.close();
  await workbench.openArticle(/^Russische troepen/);
});

test('says why a file could not be saved, and goes on', async ({ workbench, desktop, folder }) => {
  await writeFile(join(folder, 'no-folder'), '');
  await desktop.app().evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(folder, 'no-folder', 'a.txt'),
  );
  const page = workbench.page();
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('English text (TXT)', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog).toContainText(/cannot be written: part of its path is a file/);
});

test('asks before it starts an engine again that keeps dying', async ({ workbench, desktop }) => {
  const asked = await desktop.app().evaluateHandle(({ dialog }) => {
    const asked: string[] = [];
    dialog.showMessageBox = ((options: { message: string }) => {
      asked.push(options.message);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    return asked;
  });
  for (let death = 1; death <= 4; death++) {
    const before = desktop.enginePid();
    await desktop.killEngine();
    await expect.poll(() => enginePidOrNull(desktop, before)).not.toBeNull();
    expect(await asked.jsonValue()).toHaveLength(death === 4 ? 1 : 0);
  }
  await workbench.openArticle(/^Russische troepen/);
});

test('takes its engine along, closed or killed', async ({ workbench, desktop }) => {
  const first = desktop.enginePid();
  await workbench.restart();
  expect(isAlive(first)).toBe(false);
  const second = desktop.enginePid();
  await desktop.killApp();
  await expect.poll(() => isAlive(second)).toBe(false);
});

function enginePidOrNull(desktop: { enginePid(): number }, before: number): number | null {
  try {
    const now = desktop.enginePid();
    return now === before ? null : now;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
