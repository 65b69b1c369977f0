import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../hosts/settings.ts';
import type { Typist } from '../typist.ts';
import { readProgress } from './read-progress.ts';

const file = join(top, 'seeds', 'articles', '000_5c3b162ff20b4d5f.txt');

/** Removes the article that came translated, imports its file again and opens it. */
export async function beginFromNothing({ desk, step, press, type, tabTo, isAt, stands }: Typist): Promise<void> {
  const page = desk.page();
  const articles = page.getByRole('navigation', { name: 'Articles' });
  await step('skip the first steps', async () => {
    const first = page.getByRole('region', { name: 'First steps' });
    await expect(first).toBeVisible();
    await press('Escape');
    await expect(first).toBeHidden();
  });
  await step('open the menu of the article that came translated', async () => {
    await tabTo(articles.getByRole('button', { name: /^More for “Drie keer deed/ }), 'back');
    await press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Remove…' })).toBeVisible();
  });
  await step('remove it with its English', async () => {
    await press('End');
    await expect(page.getByRole('menuitem', { name: 'Remove…' })).toBeFocused();
    await press('Enter');
    await tabTo(page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }));
    await press('Enter');
    await expect(articles.getByRole('listitem')).toHaveCount(4);
  });
  await step('import its file', async () => {
    await tabTo(articles.getByRole('button', { name: 'Import…' }), 'back');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
    await chooser.setFiles({ name: 'oefening.txt', mimeType: 'text/plain', buffer: readFileSync(file) });
    await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('23 segments; nothing lost');
  });
  await step('close the report', async () => {
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' }).last()).toBeFocused();
    await press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(articles.getByRole('listitem')).toHaveCount(5);
  });
  await step('open the article from the palette', async () => {
    await press('Control+Shift+P');
    await type('open drie keer');
    await press('Enter');
    await isAt(1);
    await stands(1, 'No English yet');
    await expect(readProgress(desk)).toContainText('0 of 23 segments');
  });
}
