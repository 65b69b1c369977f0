import { expect, type Locator, type Page } from '@playwright/test';
import type { Host } from './hosts/host.ts';

/** The workbench as a translator meets it: by roles and names. */
export interface Workbench {
  readonly host: Host;
  page(): Page;
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
}

/** The workbench on a host. `onPage` sees every page that is opened. */
export function createWorkbench(host: Host, onPage: (page: Page) => void): Workbench {
  let current: Page | null = null;
  const page = () => {
    if (!current) throw new Error('the workbench has not been started');
    return current;
  };
  const row = (number: number) => page().getByRole('row', { name: new RegExp(`^Segment ${number},`) });
  return {
    host,
    page,
    row,
    async start() {
      current = await host.open();
      onPage(current);
      await expect(page().getByRole('navigation', { name: 'Articles' }).getByRole('listitem')).not.toHaveCount(0);
    },
    async skipFirstSteps() {
      await page().getByRole('region', { name: 'First steps' }).getByRole('button', { name: 'Skip' }).click();
    },
    async openArticle(title) {
      await page().getByRole('navigation', { name: 'Articles' }).getByRole('button', { name: title }).first().click();
      await expect(page().getByRole('table', { name: title })).toBeVisible();
    },
    english: (number) => row(number).getByRole('cell').nth(2),
    async edit(number) {
      await row(number).getByRole('cell').nth(2).click();
      const editor = page().getByRole('textbox', { name: `English, segment ${number}`, exact: true });
      await expect(editor).toBeFocused();
      return editor;
    },
    async waitUntilSaved() {
      await expect(page().getByRole('status', { name: 'Save state' })).toHaveText('Saved');
    },
  };
}
