import { expect, test } from './fixtures.ts';

const article = /^Russische troepen/;
const number = 12;

test('marks a misspelt word, mends it by key, learns a word for the project, and undo unlearns it', async ({
  workbench,
}) => {
  await workbench.openArticle(article);
  await workbench.goTo(number);
  const page = workbench.page();
  const editor = await workbench.edit(number);
  await editor.press('Control+a');
  await page.keyboard.type('The goverment of Kvasland.');
  const findings = workbench.aids().getByRole('region', { name: 'Findings' });
  await expect(findings).toContainText('“goverment” is not in the English dictionary.');
  await expect(findings).toContainText('“Kvasland” is not in the English dictionary.');

  await editor.press('Home');
  for (let step = 0; step < 5; step++) await editor.press('ArrowRight');
  await editor.press('Control+.');
  const menu = page.getByRole('menu', { name: 'Suggestions for “goverment”' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor).toHaveText('The government of Kvasland.');
  await expect(editor).toBeFocused();
  await expect(findings).not.toContainText('goverment');

  await page.keyboard.press('Control+.');
  const names = page.getByRole('menu', { name: 'Suggestions for “Kvasland”' });
  await names.getByRole('menuitem', { name: 'Add to the dictionary' }).click();
  await expect(findings).not.toContainText('Kvasland');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(findings).toContainText('Kvasland');
});
