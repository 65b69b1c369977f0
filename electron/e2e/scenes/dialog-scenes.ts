import type { CommandId } from '#renderer/session/command-spec.ts';
import { surfaces, type Surface } from '#renderer/session/surfaces.ts';
import { dialog, runCommand, type Scene } from './scene.ts';

/** How each dialog is brought up: by its command, or by hand. A dialog that is not named here does not compile. */
const ways: Readonly<Record<Surface, CommandId | Scene['show']>> = {
  palette: (page) => page.keyboard.press('Control+Shift+P'),
  settings: 'settings',
  export: 'export',
  concordance: async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator(dialog).getByRole('combobox').first().fill('Rusland');
    await page.locator(dialog).getByRole('option').first().waitFor();
  },
  'go-to': 'go-to',
  pretranslate: 'pretranslate',
  keys: 'keys',
  'change-keys': 'change-keys',
  backups: async (page, words) => {
    await runCommand(page, 'backups', words);
    const buttons = page.locator('.backups__head button');
    await buttons.last().click();
    await page.locator('.backups__row').first().click();
    await page.locator('.backups__numbers').waitFor();
  },
  'add-term': 'add-term',
  repetitions: 'repetitions',
  // The segment is the last of its paragraph.
  'join-across': (page) => page.keyboard.press('Control+j'),
  characters: 'characters',
  replace: async (page) => {
    await page.keyboard.press('Control+h');
    await page.locator(dialog).getByRole('textbox').first().fill('the');
  },
  dictionary: async (page, words) => {
    await page.keyboard.press('Control+Shift+2');
    await runCommand(page, 'dictionary', words);
  },
  comments: 'comments',
  'export-memory': async (page) => {
    await page.keyboard.press('Control+Shift+2');
    await page.locator('.foot-bar button').nth(1).click();
  },
  'memory-imports': async (page) => {
    await page.keyboard.press('Control+Shift+2');
    await page.locator('.foot-bar button').nth(2).click();
  },
};

/** Every dialog. */
export const dialogScenes: readonly Scene[] = surfaces.map((surface) => ({
  name: `dialog-${surface}`,
  part: dialog,
  show: async (page, words) => {
    const way = ways[surface];
    await (typeof way === 'string' ? runCommand(page, way, words) : way(page, words));
  },
}));
