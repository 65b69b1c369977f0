import type { View } from '#renderer/session/views.ts';
import { views } from '#renderer/session/views.ts';
import { runCommand, type Scene } from './scene.ts';

/** What is done in a view before it is looked at: a view that is not named here does not compile. */
const fillings: Readonly<Record<View, Scene['show'] | null>> = {
  desk: null,
  memory: async (page) => {
    await page.locator('.unit-row').first().click();
  },
  alignment: null,
  terms: async (page) => {
    await page.getByRole('listbox').getByRole('option').nth(3).click();
  },
  candidates: async (page) => {
    await page.getByRole('listbox').getByRole('option').nth(1).click();
  },
  reword: async (page) => {
    const fields = page.getByRole('main').getByRole('textbox');
    await fields.nth(0).fill('sanctions');
    await fields.nth(1).fill('punitive measures');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('checkbox').nth(2).waitFor();
  },
  consistency: async (page) => {
    await page.getByRole('listbox').getByRole('option').first().click();
  },
  statistics: async (page) => {
    await page.getByRole('main').getByRole('table').first().waitFor();
  },
};

/** Every view, with something in it. */
export const viewScenes: readonly Scene[] = views.map((view) => ({
  name: `view-${view}`,
  show: async (page, words) => {
    if (view !== 'desk') await runCommand(page, `view-${view}`, words);
    await page.getByRole('main').waitFor();
    await fillings[view]?.(page, words);
  },
}));
