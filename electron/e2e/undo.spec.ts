import { expect, test } from './fixtures.ts';

test('undo of find and replace leads to the first place, also where a filter hides it', async ({ workbench }) => {
  const page = workbench.page();
  await workbench.openArticle(/^Russische troepen/);
  for (const number of [7, 12]) {
    await workbench.edit(number);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('A zeppelin.');
  }
  await workbench.waitUntilSaved();
  await page.keyboard.press('Control+h');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Find', exact: true }).fill('zeppelin');
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('balloon');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /^Replace in 2/ }).click();
  await expect(dialog).toContainText('Replaced in 2 segments');
  await page.keyboard.press('Escape');
  await expect(workbench.english(7)).toHaveText('A balloon.');
  await workbench.goTo(30);
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('Baltische');
  await expect(page.getByRole('region', { name: 'Filter' })).toContainText('0 of');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'English, segment 7', exact: true })).toBeFocused();
  await expect(workbench.english(7)).toHaveText('A zeppelin.');
  await page.keyboard.press('Control+y');
  await expect(workbench.english(7)).toHaveText('A balloon.');
});
