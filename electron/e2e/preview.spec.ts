import { expect, test } from './fixtures.ts';

test('the preview follows the caret and the typing, and a press on a sentence goes there', async ({ workbench }) => {
  const page = workbench.page();
  await workbench.openArticle(/^Russische troepen/);
  await workbench.edit(4);
  await page.keyboard.press('Control+Alt+p');
  const preview = page.getByRole('article', { name: /^Preview of/ });
  await expect(preview).toBeVisible();
  const current = preview.locator('[aria-current="true"]');
  await expect(current).toHaveAttribute('lang', 'nl');
  await workbench.edit(4);
  await page.keyboard.type('This is new.');
  await expect(current).toHaveText('This is new.');
  await expect(current).toHaveAttribute('lang', 'en-GB');
  await workbench.goTo(20);
  await expect(current).toBeInViewport();
  const sentence = preview.locator('[data-segment]').nth(2);
  const text = (await sentence.textContent()) ?? '';
  await sentence.click();
  await expect(current).toHaveText(text);
  // By keyboard: from sentence to sentence, and into the text of one.
  const before = Number(await current.getAttribute('data-segment'));
  await preview.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(preview).toBeFocused();
  await expect(current).toHaveAttribute('data-segment', String(before + 1));
  await expect(preview.getByRole('status')).toHaveText((await current.textContent()) ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^English, segment/ })).toBeFocused();
  await page.keyboard.press('Control+Alt+p');
  await expect(preview).toBeHidden();
});
