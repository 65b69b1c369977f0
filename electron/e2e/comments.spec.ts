import { expect, test } from './fixtures.ts';

test('a comment is made by key on words, answered, resolved, listed, kept over a restart and taken back', async ({
  workbench,
}) => {
  const page = workbench.page();
  await workbench.openArticle(/^Russische troepen/);
  await workbench.edit(3);
  await page.keyboard.type('Soldiers came');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('came');
  await page.keyboard.press('Control+m');
  const panel = page.getByRole('region', { name: 'Comments' });
  await page.keyboard.type('Which soldiers?');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Which soldiers?' }).first()).toBeVisible();
  await expect(panel.getByText('came', { exact: true })).toBeVisible();
  // Back in the text.
  await page.keyboard.press('End');
  await page.keyboard.type('. Yes.');
  await expect(workbench.english(3)).toHaveText('Soldiers came. Yes.');
  await expect(workbench.row(3).getByText('1 open comment')).toBeAttached();

  await panel.getByRole('button', { name: 'Answer' }).click();
  await page.keyboard.type('The Russian ones.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('paragraph').filter({ hasText: 'The Russian ones.' })).toBeVisible();
  await panel.getByRole('button', { name: 'Resolve' }).click();
  await expect(workbench.row(3).getByText('1 resolved comment')).toBeAttached();

  await page.keyboard.press('Control+Alt+n');
  const list = page.getByRole('dialog', { name: 'Comments in all articles' });
  await expect(list.getByText('No comments.')).toBeVisible();
  await list.getByText('Resolved ones too').click();
  await expect(list.getByText('Which soldiers?')).toBeVisible();
  await page.keyboard.press('Escape');

  await workbench.restart();
  await workbench.openArticle(/^Russische troepen/);
  await workbench.edit(3);
  await expect(workbench.row(3).getByText('1 resolved comment')).toBeAttached();
  await workbench.page().keyboard.press('Control+z');
  await expect(workbench.row(3).getByText('1 open comment')).toBeAttached();
});
