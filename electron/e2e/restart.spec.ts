import { expect, test } from './fixtures.ts';

const article = /^Russische troepen/;

test('has everything again after closing and opening, and goes on where it was', async ({ workbench }) => {
  await workbench.openArticle(article);
  const editor = await workbench.edit(5);
  await editor.pressSequentially('What can the industrial great power do for Russia?');
  await editor.press('Control+Enter');
  await expect(workbench.row(5)).toHaveAccessibleName('Segment 5, Confirmed');
  const next = await workbench.edit(8);
  // Closed in the middle of the sentence, before the pause that saves by itself.
  await next.pressSequentially('News site Politico report');

  await workbench.restart();
  await workbench.openArticle(article);
  await expect(workbench.english(5)).toHaveText('What can the industrial great power do for Russia?');
  await expect(workbench.row(5)).toHaveAccessibleName('Segment 5, Confirmed');
  await expect(workbench.english(8)).toHaveText('News site Politico report');
  await expect(workbench.page().getByRole('region', { name: 'First steps' })).toBeHidden();
});
