import { expect, test } from './fixtures.ts';

const article = /^Russische troepen/;
const number = 12;

test('offers the glossary’s English at the caret, takes it by Tab, and lets Enter and Tab be where it is closed', async ({
  workbench,
}) => {
  await workbench.openArticle(article);
  await workbench.goTo(number);
  const page = workbench.page();
  const editor = await workbench.edit(number);
  await expect(workbench.aids()).toContainText('news channel');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await editor.press('Control+a');
  await page.keyboard.type('A ne');
  await expect(list.getByRole('option').first()).toContainText('news channel');
  await page.keyboard.press('Tab');
  await expect(editor).toHaveText('A news channel');
  await expect(list).toBeHidden();

  // What was taken is undone by itself, and not with what was typed before and after it.
  await page.keyboard.type(' x');
  for (const left of ['A news channel', 'A ne']) {
    await page.keyboard.press('Control+z');
    await expect(editor).toHaveText(left);
  }
  for (const back of ['A news channel', 'A news channel x']) {
    await page.keyboard.press('Control+y');
    await expect(editor).toHaveText(back);
  }
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');

  await page.keyboard.type(' in al');
  await expect(list.getByRole('option').first()).toContainText('alliance');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.type('l');
  await expect(editor).toHaveText('A news channel in all');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: `Dutch, segment ${number}` })).toBeFocused();
  await page.keyboard.press('Tab');

  await page.keyboard.type(' ');
  await page.keyboard.press('Control+Space');
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const second = await list.getByRole('option', { selected: true }).locator('[lang="en"]').textContent();
  await page.keyboard.press('Enter');
  await expect(editor).toHaveText(`A news channel in all ${second}`);
  await expect(editor).toBeFocused();
  await expect(workbench.row(number)).toHaveAccessibleName(`Segment ${number}, Draft`);
});
