import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

const dutch = `De brug over de Maas is dicht. Er wordt gewerkt aan het wegdek.

Op 4 februari gaat de brug weer open. Dat zegt Rijkswaterstaat. Fietsers kunnen er wel langs.`;
const english = `The bridge over the Maas is closed, as the surface is being repaired.

The bridge will reopen on 4 February. So says Rijkswaterstaat. Cyclists can still get through.`;

test('lays a document beside its translation, is reviewed by keyboard, and becomes units that undo takes back', async ({
  workbench,
  folder,
}) => {
  const page = workbench.page();
  const files = [join(folder, 'brug.nl.txt'), join(folder, 'brug.en.txt')] as const;
  await writeFile(files[0], dutch);
  await writeFile(files[1], english);
  await page.keyboard.press('Control+Shift+2');
  await page.getByRole('navigation', { name: 'Memory' }).getByRole('button', { name: 'Align' }).click();
  for (const [at, name] of ['Choose the Dutch file…', 'Choose the English file…'].entries()) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name }).click();
    await (await chooser).setFiles(files[at] ?? '');
  }
  await page
    .getByRole('region', { name: 'Lay a document beside its translation' })
    .getByRole('button', { name: 'Align' })
    .press('Enter');
  const table = page.getByRole('grid', { name: 'Sentences that belong together' });
  const rows = table.getByRole('row').filter({ has: page.getByRole('gridcell') });
  await expect(rows).toHaveCount(4);
  const cell = (row: number) => rows.nth(row).getByRole('gridcell').last();
  await expect(cell(0)).toBeFocused();
  await page.keyboard.press('u');
  await expect(rows).not.toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(4);
  for (let row = 0; row < 4; row += 1) await page.keyboard.press('Enter');
  await expect(page.getByText('4 pairs · 4 accepted')).toBeVisible();
  await page.getByRole('button', { name: 'Save to memory…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/4 units added/)).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.keyboard.press('Control+Shift+2');
  await page.getByRole('textbox', { name: 'Search the units' }).fill('Rijkswaterstaat');
  await expect(page.getByText('No unit is like this.')).toBeVisible();
});
