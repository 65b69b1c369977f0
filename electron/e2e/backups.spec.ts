import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test('a backup is made, looked into and put back, and so is what was there before', async ({ workbench, folder }) => {
  const page = workbench.page();
  await workbench.openArticle(/^Russische troepen/);
  await workbench.edit(3);
  await page.keyboard.insertText('What stood there first.');
  await workbench.waitUntilSaved();
  let dialog = await openBackups(page);
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  await expect(dialog).toContainText('Backed up.');

  // The workspace's own folder is refused, with the way out.
  const where = dialog.getByRole('textbox', { name: 'Folder' });
  const standard = await where.inputValue();
  await where.fill(standard.replace(/[\\/]backups$/u, ''));
  await dialog.getByRole('button', { name: 'Use this folder' }).click();
  await expect(dialog).toContainText('Choose a folder elsewhere');
  expect(standard).toContain(folder);
  await page.keyboard.press('Escape');

  await workbench.edit(3);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Something else.');
  await workbench.waitUntilSaved();
  await putBack(page, 'By you');
  await expect(workbench.english(3)).toHaveText('What stood there first.');
  // What was there before lies among the backups: putting back is taken back by itself.
  await putBack(page, 'Before another was put back');
  await expect(workbench.english(3)).toHaveText('Something else.');

  dialog = await openBackups(page);
  await expect(dialog.getByRole('list', { name: 'Backups' }).getByRole('button')).toHaveCount(3);
});

async function openBackups(page: Page) {
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.insertText('Backups…');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Backups' });
}

async function putBack(page: Page, kind: string): Promise<void> {
  const dialog = await openBackups(page);
  await dialog.getByRole('button', { name: kind }).first().click();
  await expect(dialog).toContainText('1 segment of now is different in it.');
  await dialog.getByRole('button', { name: 'Put back…' }).click();
  await dialog.getByRole('button', { name: 'Back up and put back' }).click();
  await expect(dialog).toContainText('Put back. What was there before is among the backups.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}
