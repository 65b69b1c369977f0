import { expect, test } from './fixtures.ts';

const untouched = /^Russische troepen/;

test('keeps what is typed as a draft within a second, and confirms it by key', async ({ workbench }) => {
  await workbench.openArticle(untouched);
  const editor = await workbench.edit(5);
  await editor.pressSequentially('What can (and will) the industrial great power do for Russia?');
  await workbench.waitUntilSaved();
  await expect(workbench.row(5)).toHaveAccessibleName('Segment 5, Draft');

  await editor.press('Control+Enter');
  await expect(workbench.row(5)).toHaveAccessibleName('Segment 5, Confirmed');
  await expect(workbench.row(6)).toHaveAttribute('aria-current', 'true');
  await expect(workbench.english(5)).toHaveText('What can (and will) the industrial great power do for Russia?');
});

test('inserts the match from the memory by its key, and confirms it', async ({ workbench }) => {
  await workbench.openArticle(untouched);
  const editor = await workbench.edit(6);
  await expect(workbench.matches().first()).toContainText('%');
  const offered = await workbench.offeredEnglish();
  await editor.press('Control+1');
  await expect(editor).toHaveText(offered);
  await editor.press('Control+Enter');
  await expect(workbench.row(6)).toHaveAccessibleName('Segment 6, Confirmed');
  await expect(workbench.english(6)).toHaveText(offered);
});

test('undoes confirming and typing, one step after the other, and does them again', async ({ workbench }) => {
  await workbench.openArticle(untouched);
  const editor = await workbench.edit(5);
  await editor.pressSequentially('What can (and will) the industrial great power do for Russia?');
  await editor.press('Control+Enter');
  await expect(workbench.row(5)).toHaveAccessibleName('Segment 5, Confirmed');

  const page = workbench.page();
  await page.keyboard.press('Control+z');
  await expect(workbench.row(5)).toHaveAccessibleName('Segment 5, Draft');
  await page.keyboard.press('Control+z');
  await expect(workbench.row(5)).toHaveAccessibleName('Segment 5, No English yet');
  await page.keyboard.press('Control+Shift+Z');
  await expect(workbench.english(5)).toHaveText('What can (and will) the industrial great power do for Russia?');
});

test('goes through an article by keyboard alone', async ({ workbench }) => {
  await workbench.openArticle(untouched);
  const editor = await workbench.edit(1);
  await editor.press('Control+ArrowDown');
  await expect(workbench.row(2)).toHaveAttribute('aria-current', 'true');
  const page = workbench.page();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Dutch, segment 2' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'English, segment 2' })).toBeFocused();
  await workbench.goTo(40);
  await expect(page.getByRole('textbox', { name: 'English, segment 40' })).toBeFocused();
});
