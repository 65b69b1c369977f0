import { expect as expectSoon, type Locator, type Page } from '@playwright/test';
import type { Host } from './hosts/host.ts';

/** The workbench as a translator meets it: by roles and names. */
export interface Workbench {
  readonly host: Host;
  page(): Page;
  /** How many windows or tabs there are. */
  windows(): number;
  /** Starts the product, for the first time or again. */
  start(): Promise<void>;
  skipFirstSteps(): Promise<void>;
  openArticle(title: RegExp): Promise<void>;
  /** The row of a segment; its name says its number and status. */
  row(number: number): Locator;
  /** The English of a row, whether it is being edited or not. */
  english(number: number): Locator;
  /** Clicks into the English of a segment and waits until it can be typed into. */
  edit(number: number): Promise<Locator>;
  /** Waits until all that was typed is on the disk. */
  waitUntilSaved(): Promise<void>;
  /** Ctrl+G. */
  goTo(number: number): Promise<void>;
  /** The column with matches, terms, findings and history. */
  aids(): Locator;
  matches(): Locator;
  /** The English of the first match, once there is one. */
  offeredEnglish(): Promise<string>;
  /** The panel of a refused confirmation. */
  blocked(): Locator;
  /** Exports the open article by the dialog and gives the file. */
  exportAs(format: string): Promise<Buffer>;
  /** Closes it as a user does, where it still runs, and opens it again. */
  restart(): Promise<void>;
}

/**
 * The workbench on a host. `onPage` sees every page that is opened. `patience`, in milliseconds, is for those who are not
 * Playwright's own runner, which has its own.
 */
export function createWorkbench(host: Host, onPage: (page: Page) => void, patience?: number): Workbench {
  const expect = patience === undefined ? expectSoon : expectSoon.configure({ timeout: patience });
  let current: Page | null = null;
  const page = () => {
    if (!current) throw new Error('the workbench has not been started');
    return current;
  };
  const start = async () => {
    current = await host.open();
    onPage(current);
    await expect(page().getByRole('navigation', { name: 'Articles' }).getByRole('listitem')).not.toHaveCount(0);
  };
  const aids = () => page().getByRole('complementary', { name: 'Help for this segment' });
  const matches = () => aids().getByRole('region', { name: 'Matches' }).getByRole('listitem');
  const row = (number: number) => page().getByRole('row', { name: new RegExp(`^Segment ${number},`) });
  return {
    host,
    page,
    windows: () => page().context().pages().length,
    row,
    start,
    aids,
    matches,
    async skipFirstSteps() {
      await page().getByRole('region', { name: 'First steps' }).getByRole('button', { name: 'Skip' }).click();
    },
    async openArticle(title) {
      await page().getByRole('navigation', { name: 'Articles' }).getByRole('button', { name: title }).first().click();
      await expect(page().getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page().getByRole('table')).toBeVisible();
    },
    english: (number) => row(number).getByRole('cell').nth(2),
    async edit(number) {
      const editor = page().getByRole('textbox', { name: `English, segment ${number}`, exact: true });
      const cell = row(number).getByRole('cell').nth(2);
      // One live editor: a row that is not active becomes so by a click on its text, and may become so by itself meanwhile.
      await expect(async () => {
        await ((await editor.isVisible()) ? editor : cell).click({ timeout: 2000 });
        await expect(editor).toBeFocused({ timeout: 1000 });
      }).toPass(patience === undefined ? {} : { timeout: patience });
      return editor;
    },
    async waitUntilSaved() {
      await expect(page().getByRole('status', { name: 'Save state' })).toHaveText('Saved');
    },
    async goTo(number) {
      await page().keyboard.press('Control+g');
      await page().getByRole('dialog').getByRole('textbox').fill(String(number));
      await page().keyboard.press('Enter');
      await expect(page().getByRole('textbox', { name: `English, segment ${number}`, exact: true })).toBeVisible();
    },
    async offeredEnglish() {
      await expect(page().locator('.aids-column[aria-busy]')).toHaveCount(0);
      const english = matches().first().locator('p[lang="en-GB"]');
      await expect(english).toBeVisible();
      return (await english.textContent()) ?? '';
    },
    blocked: () => page().getByRole('alertdialog'),
    async exportAs(format) {
      await page().getByRole('button', { name: 'Export…' }).click();
      const dialog = page().getByRole('dialog');
      await dialog.getByText(format, { exact: true }).click();
      return host.catchFile(async () => {
        await dialog.getByRole('button', { name: 'Export', exact: true }).click();
        await expect(dialog.getByRole('button', { name: 'Export another' })).toBeVisible();
      });
    },
    async restart() {
      await host.close();
      await start();
    },
  };
}
