import { expect, test } from './fixtures.ts';
import type { Workbench } from './workbench.ts';

/** The segment that speaks of the “vriendschap zonder grenzen”, for which the glossary prescribes an English wording. */
const article = /^Russische troepen/;
const number = 12;
const required = 'no-limits friendship';

test('stops a confirmation that misses a required term, mends it by one key, and confirms then', async ({
  workbench,
}) => {
  const wrong = await typeWithoutTheTerm(workbench);
  await workbench.page().keyboard.press('Control+Enter');
  await expect(workbench.blocked()).toContainText(required);
  await expect(workbench.row(number)).toHaveAccessibleName(`Segment ${number}, Draft`);

  await workbench.blocked().press('1');
  await expect(workbench.english(number)).toContainText(required);
  await expect(workbench.english(number)).not.toHaveText(wrong);
  await expect(workbench.blocked()).toBeHidden();
  await workbench.edit(number);
  await workbench.page().keyboard.press('Control+Enter');
  await expect(workbench.row(number)).toHaveAccessibleName(`Segment ${number}, Confirmed`);
});

test('lets a finding stand for a reason, which is kept', async ({ workbench }) => {
  const wrong = await typeWithoutTheTerm(workbench);
  const page = workbench.page();
  await page.keyboard.press('Control+Enter');
  await workbench.blocked().getByRole('button', { name: 'Confirm anyway…' }).click();
  await expect(workbench.blocked().getByRole('button', { name: 'Confirm with this reason' })).toBeDisabled();
  await workbench.blocked().getByRole('textbox').fill('A quotation from CNN, which words it this way.');
  await workbench.blocked().getByRole('button', { name: 'Confirm with this reason' }).click();
  await expect(workbench.row(number)).toHaveAccessibleName(`Segment ${number}, Confirmed`);
  await expect(workbench.english(number)).toHaveText(wrong);

  await workbench.restart();
  await workbench.openArticle(article);
  await workbench.goTo(number);
  await expect(workbench.aids()).toContainText('A quotation from CNN, which words it this way.');
});

/** Takes the memory's English and spoils the one term in it. */
async function typeWithoutTheTerm(workbench: Workbench): Promise<string> {
  await workbench.openArticle(article);
  await workbench.goTo(number);
  const editor = await workbench.edit(number);
  const offered = await workbench.offeredEnglish();
  expect(offered).toContain(required);
  const wrong = offered.replace(required, 'friendship without borders');
  await editor.press('Control+a');
  await workbench.page().keyboard.insertText(wrong);
  await expect(editor).toHaveText(wrong);
  return wrong;
}
