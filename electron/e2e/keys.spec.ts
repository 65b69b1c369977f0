import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test('keys are of another program or one’s own, never of two commands, work at once, are kept and printed', async ({
  workbench,
}) => {
  await workbench.openArticle(/^Russische troepen/);
  await workbench.edit(3);
  const dialog = await openKeys(workbench.page());
  await dialog.getByRole('button', { name: /Profile$/ }).click();
  await workbench.page().getByRole('option', { name: 'memoQ' }).click();
  const search = dialog.getByRole('textbox', { name: 'Search' });
  await search.fill('bookmark');
  await dialog.getByRole('button', { name: 'Add a key: Set or remove a bookmark' }).click();
  // That key has a command already.
  await workbench.page().keyboard.press('Control+k');
  await expect(dialog).toContainText('Ctrl+K belongs to “Search the memory (concordance)”');
  await workbench.page().keyboard.press('Control+Alt+b');
  await expect(dialog.getByRole('button', { name: 'Remove Ctrl+Alt+B: Set or remove a bookmark' })).toBeVisible();
  const sheet = await workbench.host.catchFile(() => dialog.getByRole('button', { name: /^Sheet to print/ }).click());
  expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
  await workbench.page().keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // There Ctrl+Shift+G goes to a segment by its number.
  const tryThem = async (number: number) => {
    const page = workbench.page();
    await page.keyboard.press('Control+Shift+g');
    await page.getByRole('dialog').getByRole('textbox').fill(String(number));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: `English, segment ${number}`, exact: true })).toBeFocused();
    await page.keyboard.press('Control+Alt+b');
    await expect(workbench.row(number).getByText('Bookmark', { exact: false }).first()).toBeAttached();
  };
  await tryThem(8);
  await workbench.restart();
  await workbench.openArticle(/^Russische troepen/);
  await workbench.edit(3);
  await tryThem(9);
});

async function openKeys(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.insertText('Change keyboard shortcuts');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Change keyboard shortcuts' });
}
