import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Workbench } from './workbench.ts';

test('a wording is changed everywhere but where it was unticked, and one undo takes it back', async ({ workbench }) => {
  const page = workbench.page();
  await openReword(workbench);
  await page.getByRole('textbox', { name: 'Old wording' }).fill('sanctions');
  await page.getByRole('textbox', { name: 'New wording' }).fill('punitive measures');
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'Sentences that would change' });
  const boxes = list.getByRole('checkbox', { name: /^Change (?:Segment|Unit)/ });
  await expect(boxes.first()).toBeVisible();
  await expect(list).toContainText('punitive measures');
  const apply = page.getByRole('button', { name: /^Change \d+ sentences?$/ });
  // The sentences come page by page.
  await expect(apply).toBeEnabled();
  const before = await count(apply);
  await boxes.first().press('Space');
  await expect(apply).toHaveText(new RegExp(`^Change ${before - 1} `));
  await apply.click();
  await expect(page.getByText(/^Changed: segments \d+, memory units \d+/)).toBeVisible();
  // The box that was ticked last still has the keyboard.
  await page.keyboard.press('Control+z');
  // What is taken back is there to be changed again.
  await expect(apply).toHaveText(new RegExp(`^Change ${before} `));
});

async function openReword(workbench: Workbench): Promise<void> {
  const page = workbench.page();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Glossary' }).click();
  await page.getByRole('button', { name: 'Re-word', exact: true }).click();
}

async function count(button: Locator): Promise<number> {
  return Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
}
