import { expect, test } from './fixtures.ts';

test('panels are sized by key, folded, moved below the text, remembered, and put back', async ({ workbench }) => {
  const page = () => workbench.page();
  await workbench.openArticle(/^Russische troepen/);
  await workbench.edit(4);
  const width = async () => (await workbench.aids().boundingBox())?.width ?? 0;
  const before = await width();
  const line = page().getByRole('separator', { name: 'Width of the panels beside the text' });
  await line.focus();
  await page().keyboard.press('Shift+ArrowLeft');
  await expect.poll(width).toBeGreaterThan(before + 40);
  // The same with a press and a button, without dragging.
  await line.click();
  await page().getByRole('button', { name: 'Smaller' }).click();
  await expect.poll(width).toBeLessThan(before + 40);

  const panel = (name: string) => page().getByRole('region', { name, exact: true });
  await panel('History').getByRole('button', { name: 'History', exact: true }).click();
  await expect(panel('History').getByText('No earlier versions.')).toBeHidden();
  await panel('Terms').getByRole('button', { name: 'Arrange “Terms”' }).click();
  await page().getByRole('menuitem', { name: 'Move below the text' }).click();
  const below = () => page().getByRole('region', { name: 'More help for this segment' });
  await expect(below().getByRole('region', { name: 'Terms' })).toBeVisible();

  await workbench.restart();
  await workbench.openArticle(/^Russische troepen/);
  await workbench.edit(4);
  await expect(below().getByRole('region', { name: 'Terms' })).toBeVisible();
  await expect(panel('History').getByText('No earlier versions.')).toBeHidden();
  await page().keyboard.press('Control+Shift+p');
  await page().keyboard.type('arrange the desk');
  await page().keyboard.press('Enter');
  await expect(below()).toBeHidden();
  await expect(panel('History').getByText('No earlier versions.')).toBeVisible();
});

test('F6 leads from part to part of the window, and back to where the keyboard was', async ({ workbench }) => {
  const page = workbench.page();
  await workbench.openArticle(/^Russische troepen/);
  const editor = await workbench.edit(3);
  const part = (name: string) => page.getByRole('complementary', { name }).or(page.getByRole('navigation', { name }));
  await page.keyboard.press('F6');
  await expect(part('Help for this segment').locator(':focus')).toBeVisible();
  await page.keyboard.press('Tab');
  const there = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Shift+F6');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(part('Articles').locator(':focus')).toBeVisible();
  await page.keyboard.press('F6');
  await expect(editor).toBeFocused();
  await page.keyboard.press('F6');
  expect(await page.evaluate((before) => before === document.activeElement, there)).toBe(true);
});
