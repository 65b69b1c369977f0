import { expect, test } from './fixtures.ts';
import type { Workbench } from './workbench.ts';

test('candidates are accepted and rejected by keyboard, and one key takes that back', async ({ workbench }) => {
  const page = workbench.page();
  await openView(workbench, 'Candidates');
  await page.getByText('All articles', { exact: true }).click();
  const list = page.getByRole('listbox', { name: 'Candidates' });
  const row = (name: string) => list.getByRole('option', { name: new RegExp(name) });
  await expect(row('militair machtsvertoon')).toBeVisible();
  await list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  await expect(row('militair machtsvertoon')).toBeHidden();
  await expect(page.getByText('Rejected (1)')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row('militair machtsvertoon')).toBeVisible();
  await expect(page.getByText('Rejected (0)')).toBeVisible();
});

test('a name that is spelt in two ways is found, with its places side by side', async ({ workbench }) => {
  const page = workbench.page();
  await openView(workbench, 'Consistency');
  await page.getByRole('option', { name: /Michta \/ Mischta/ }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('button', { name: /^Go to segment/ })).not.toHaveCount(0);
  await expect(main).toContainText('Mischta');
});

async function openView(workbench: Workbench, name: string): Promise<void> {
  const page = workbench.page();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Glossary' }).click();
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
}
