import type { Page } from '@playwright/test';
import { runCommand, type Scene } from './scene.ts';

/** What the desk itself can show, from a segment in which something can be typed. */
export const deskScenes: readonly Scene[] = [
  { name: 'desk-typed', show: (page) => retype(page, 'Goverment troops want to recapture the city of Kvasland.') },
  {
    name: 'desk-spelling-menu',
    show: async (page) => {
      await retype(page, 'Goverment troops');
      await page.locator('.findings-panel [role="listitem"], .findings-panel li').first().waitFor();
      await page.keyboard.press('Home');
      await page.keyboard.press('Control+.');
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'desk-completions',
    show: async (page) => {
      await retype(page, 'A ');
      await page.keyboard.press('Control+Space');
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'desk-blocked',
    show: async (page) => {
      await retype(page, 'Nothing of what the glossary wants.');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'desk-comment',
    show: async (page) => {
      await page.keyboard.press('Control+m');
      await page.keyboard.insertText('Is this the right name?');
      await page.keyboard.press('Control+Enter');
      await page.keyboard.press('Control+m');
    },
  },
  { name: 'desk-filter', show: (page) => page.keyboard.press('Control+Shift+f') },
  { name: 'desk-split', show: (page) => page.keyboard.press('Control+Alt+t') },
  { name: 'desk-source', show: (page) => page.keyboard.press('F2') },
  { name: 'desk-matches', show: (page) => page.keyboard.press('Control+Shift+m') },
  {
    name: 'desk-preview',
    show: async (page) => {
      await page.keyboard.press('Control+Alt+p');
      await page.locator('.preview-panel').waitFor();
    },
  },
  {
    name: 'desk-dictionary',
    show: async (page) => {
      await page.keyboard.press('Control+d');
      await page.locator('.dictionary-panel').waitFor();
    },
  },
  {
    name: 'desk-panel-menu',
    show: async (page) => {
      await page.locator('.terms-panel .aid-panel__menu').press('Enter');
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'desk-first-steps', show: (page, words) => runCommand(page, 'first-steps', words) },
];

async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
