import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test('looks the Dutch word at the caret up by its base form, and names a dictionary that has gone', async ({
  workbench,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'veerman-dictionary-'));
  const path = join(folder, 'proef.index');
  // A dictionary of one entry: its text begins at 0 and is 10 bytes long.
  writeFileSync(path, 'wapen\tA\tK\n');
  writeFileSync(join(folder, 'proef.dict'), 'weapon, n\n');
  try {
    await workbench.openArticle(/^Russische troepen/);
    await workbench.goTo(10);
    const page = workbench.page();
    await workbench.edit(10);
    await page.keyboard.press('Tab');
    // “Als China Rusland voorziet van wapens”: to the end of the last of these words.
    await page.keyboard.press('Home');
    for (let word = 0; word < 6; word++) await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('Control+d');
    const dialog = page.getByRole('dialog', { name: 'Dictionaries' });
    await expect(dialog.getByRole('textbox', { name: 'Dutch word' })).toHaveValue('wapens');
    await dialog.getByRole('textbox', { name: 'Add a dictionary' }).fill(path);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog.getByRole('article')).toContainText('weapon, n');
    await expect(dialog.getByRole('article')).toContainText('the word that this is a form of');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    rmSync(folder, { recursive: true });
    await workbench.restart();
    await workbench.page().keyboard.press('Control+d');
    await expect(dialogOf(workbench.page())).toContainText(`“${path}”`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Dictionaries' });
