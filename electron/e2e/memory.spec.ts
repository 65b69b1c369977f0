import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The list of units, and what can be said of it. */
function memoryOf(page: Page) {
  const list = page.getByRole('grid', { name: 'Units' });
  return {
    list,
    rows: list.getByRole('row').filter({ has: page.locator('[lang="nl"]') }),
    details: page.getByRole('complementary', { name: 'Details' }),
    search: page.getByRole('textbox', { name: 'Search the units' }),
    open: () => page.keyboard.press('Control+Shift+2'),
  };
}

test('searches, filters, edits a unit in its row, and takes that back', async ({ workbench }) => {
  const page = workbench.page();
  const memory = memoryOf(page);
  await memory.open();
  await expect(page.getByText('200 units', { exact: true })).toBeVisible();
  await memory.search.fill('supermacht meer');
  await expect(memory.rows).toHaveCount(1);
  await memory.search.press('ArrowDown');
  await memory.list.press('F2');
  const english = page.getByRole('textbox', { name: 'English' });
  const before = await english.inputValue();
  await english.fill('Russia is a superpower no more.');
  await english.press('Enter');
  await expect(memory.rows).toContainText('Russia is a superpower no more.');
  await expect(memory.details).toContainText('Bring back');
  await page.keyboard.press('Control+z');
  await expect(memory.rows).toContainText(before.slice(0, 12));

  await memory.search.fill('');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('button', { name: /Variant$/ }).click();
  await page.getByRole('option', { name: 'en-GB (200)' }).click();
  await expect(page.getByText('200 units found')).toBeVisible();
});

test('replaces on one side after a look at what would change, and takes all of it back in one step', async ({
  workbench,
}) => {
  const page = workbench.page();
  const memory = memoryOf(page);
  await memory.open();
  await memory.search.fill('Oekraïne');
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('Ukraine');
  await page.getByRole('textbox', { name: 'Replace by' }).fill('Ukraine proper');
  const apply = page.getByRole('button', { name: /^Replace in \d+ units$/ });
  await expect(memory.rows.first().locator('ins')).toHaveText('Ukraine proper');
  const many = Number(/\d+/.exec((await apply.textContent()) ?? '')?.[0]);
  // One is taken out.
  await memory.rows.first().locator('[data-mark]').click();
  await expect(apply).toHaveText(`Replace in ${many - 1} units`);
  await apply.click();
  await expect(page.getByText(`Replaced in ${many - 1} units.`)).toBeVisible();
  await page.getByRole('region', { name: 'Units' }).getByRole('button', { name: 'Close' }).click();
  await memory.search.fill('Ukraine proper');
  await expect(page.getByText(`${many - 1} units found`)).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await memory.search.fill('Ukraine proper ');
  await expect(page.getByText('No unit is like this.')).toBeVisible();
});

test('imports a TMX file after a preview, shows it, and takes it back', async ({ workbench, folder }) => {
  const page = workbench.page();
  const memory = memoryOf(page);
  const unit = (nl: string, en: string) =>
    `<tu><tuv xml:lang="nl-BE"><seg>${nl}</seg></tuv><tuv xml:lang="en-US"><seg>${en}</seg></tuv></tu>`;
  const units = [unit('De brug is dicht.', 'The bridge is closed.'), unit('De sluis is open.', 'The lock is open.')];
  const file = join(folder, 'klant.tmx');
  await writeFile(file, `<tmx version="1.4"><header srclang="nl"/><body>${units.join('')}<tu></tu></body></tmx>`);
  await memory.open();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('nl-BE', { exact: false }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 2 units' }).click();
  await expect(dialog).toContainText('2 added, 0 changed');
  await expect(dialog).toContainText('1 part of the file was refused');
  await dialog
    .getByRole('button', { name: /^(Close|Done)$/ })
    .first()
    .click();
  await memory.search.fill('sluis is open');
  await expect(memory.rows).toHaveCount(1);
  await expect(memory.rows).toContainText('The lock is open.');
  await expect(page.getByText('nl-BE → en-US')).toBeVisible();

  await page.getByRole('button', { name: 'Imports' }).click();
  await dialog.getByRole('button', { name: 'Take this import back…' }).click();
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await expect(dialog).toContainText('2 units removed.');
});

test('finds words on both sides from the desk and goes to the very unit in the memory', async ({ workbench }) => {
  const page = workbench.page();
  const memory = memoryOf(page);
  await memory.open();
  // What narrows the list must not hide the unit.
  await memory.search.fill('niets heet zo');
  await expect(page.getByText('No unit is like this.')).toBeVisible();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Dutch' }).fill('supermacht');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await dialog.getByRole('combobox', { name: 'English' }).fill('-superpower');
  await expect(dialog).toContainText('No unit holds that.');
  await dialog.getByRole('combobox', { name: 'English' }).fill('superpower');
  const english = (await dialog.getByRole('option').first().locator('[data-english]').textContent()) ?? '';
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(memory.search).toHaveValue('');
  const current = page.locator('.unit-row--current');
  await expect(current).toContainText(english.slice(0, 20));
  await expect(current).toBeInViewport();
  // One Escape leads back, whatever was typed.
  await page.keyboard.press('Control+k');
  await dialog.getByRole('combobox', { name: 'Dutch' }).fill('supermacht');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('fills a project from the memory after a look at it, and takes that back in one step', async ({ workbench }) => {
  const page = workbench.page();
  await workbench.openArticle(/^Russische troepen/);
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.insertText('Pre-translate');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Pre-translate' });
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByText(/proposals; \d+ segments have no English/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Pre-translate/ }).click();
  await expect(dialog).toContainText(/Filled [1-9]\d* of/);
  await page.keyboard.press('Escape');
  await expect(workbench.english(6)).not.toBeEmpty();
  await page.keyboard.press('Control+z');
  await expect(workbench.english(6)).toBeEmpty();
});
