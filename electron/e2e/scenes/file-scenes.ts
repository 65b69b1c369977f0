import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { dialog, runCommand, type CommandWords, type Scene } from './scene.ts';

const units = [
  ['De brug is dicht.', 'The bridge is closed.'],
  ['De sluis is open.', 'The lock is open.'],
].map(([nl, en]) => `<tu><tuv xml:lang="nl"><seg>${nl}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`);
const tmx = `<tmx version="1.4"><header srclang="nl"/><body>${units.join('')}<tu></tu></body></tmx>`;

/** What comes up with files: reports and previews of imports, and questions that are asked before something is written. */
export const fileScenes: readonly Scene[] = [
  {
    name: 'dialog-import-article',
    part: dialog,
    show: async (page) => {
      await choose(page, '.app__articles', 'kort.txt', 'Een kop\n\nDe brug is dicht. Hij gaat morgen open.\n');
      await page.locator(dialog).waitFor();
    },
  },
  {
    name: 'dialog-import-memory',
    part: dialog,
    show: async (page, words) => {
      await runCommand(page, 'view-memory', words);
      await choose(page, '.foot-bar', 'klant.tmx', tmx);
      await page.locator(`:is(${dialog}) .button--primary:not([data-disabled])`).waitFor();
    },
  },
  {
    name: 'dialog-import-glossary',
    part: dialog,
    show: async (page, words) => {
      await runCommand(page, 'view-terms', words);
      await choose(page, '.foot-bar', 'dijken.csv', 'nl;en;note\ndijkgraaf;dike warden;a\nlos woord;;\n');
      await page.locator(dialog).getByRole('button').nth(2).waitFor();
    },
  },
  { name: 'view-alignment-review', show: openReview },
  {
    name: 'dialog-alignment-save',
    part: dialog,
    show: async (page, words) => {
      await openReview(page, words);
      // Enter on a row accepts it.
      await page.getByRole('main').getByRole('gridcell').last().click();
      await page.keyboard.press('Enter');
      await page.locator('.review-bar .button--primary').click();
    },
  },
  {
    name: 'dialog-remove-article',
    part: dialog,
    show: async (page) => {
      await page.locator('.app__articles [aria-haspopup]').first().press('Enter');
      await page.getByRole('menu').waitFor();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
    },
  },
];

/** Two short documents side by side, whose links are to be looked at. */
async function openReview(page: Page, words: CommandWords): Promise<void> {
  await runCommand(page, 'view-alignment', words);
  const review = page.getByRole('main').getByRole('grid');
  const inputs = page.getByRole('main').locator('input[type="file"]');
  await review.or(inputs.first()).first().waitFor({ state: 'attached' });
  if (await review.isVisible()) return;
  await choose(page, 'main', 'brug.nl.txt', 'De brug is dicht. Er wordt gewerkt.\n\nMorgen niet.', 0);
  await choose(page, 'main', 'brug.en.txt', 'The bridge is closed, for repair.\n\nNot tomorrow.', 1);
  await page.getByRole('main').locator('.button--primary').click();
  await review.waitFor();
}

async function choose(page: Page, place: string, name: string, text: string, at = 0): Promise<void> {
  const input = page.locator(place).locator('input[type="file"]').nth(at);
  await input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
