import type { Page } from '@playwright/test';

/** Opens an article from the list by its title and waits for its rows. */
export async function openArticle(page: Page, title: string): Promise<void> {
  await skipFirstSteps(page);
  await articleButton(page, title).click();
  await page.getByRole('table', { name: new RegExp(title) }).waitFor();
}

/** The button of an article in the list. */
export function articleButton(page: Page, title: string) {
  return page.getByRole('navigation', { name: 'Articles' }).getByRole('button').filter({ hasText: title }).first();
}

/** Makes a row the active one, by Ctrl+G. */
export async function goToRow(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.getByRole('dialog').getByRole('textbox').fill(String(number));
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: `English, segment ${number}`, exact: true }).waitFor();
}

async function skipFirstSteps(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Articles' }).getByRole('listitem').first().waitFor();
  const skip = page.getByRole('region', { name: 'First steps' }).getByRole('button', { name: 'Skip' });
  if (await skip.isVisible()) await skip.click();
}
