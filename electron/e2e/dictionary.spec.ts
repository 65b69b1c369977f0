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
    const field = panelOf(page).getByRole('textbox', { name: 'Word' });
    await expect(field).toHaveValue('wapens');
    await expect(field).toBeFocused();
    await panelOf(page).getByRole('textbox', { name: 'Add a dictionary' }).fill(join(folder, 'proef.dict'));
    await panelOf(page).getByRole('button', { name: 'Add', exact: true }).click();
    await expect(panelOf(page).getByRole('article')).toContainText('weapon, n');
    await expect(panelOf(page).getByRole('article')).toContainText('the word that this is a form of');

    // Back in the Dutch, where it follows the caret.
    await field.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Dutch, segment 10' })).toBeFocused();
    await page.keyboard.press('Home');
    await expect(field).toHaveValue('Als');
    // In the English only a word that is found takes the place of it.
    await workbench.edit(10);
    await page.keyboard.type('The wapen');
    await expect(field).toHaveValue('wapen');

    rmSync(folder, { recursive: true });
    await workbench.restart();
    // It stands where it stood.
    await workbench.openArticle(/^Russische troepen/);
    await workbench.edit(10);
    await panelOf(workbench.page()).getByText('Your dictionaries').click();
    await expect(panelOf(workbench.page())).toContainText(`“${path}”`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const panelOf = (page: Page) => page.getByRole('region', { name: 'Dictionaries' });
