import type { Page } from '@playwright/test';
import type { CommandId } from '#renderer/session/command-spec.ts';

/** Something that the workbench can show. Scenes are shown one after the other, from an article on the desk. */
export interface Scene {
  readonly name: string;
  /** Brings it up. */
  readonly show: (page: Page, words: CommandWords) => Promise<void>;
  /** What is new in it, as a CSS selector; absent where that is the whole page. */
  readonly part?: string;
}

/** The names of all commands in the language of the interface. */
export type CommandWords = Readonly<Record<CommandId, string>>;

/** A dialog, whatever it says. */
export const dialog = '[role="dialog"], [role="alertdialog"]';

/** Runs a command by the palette. */
export async function runCommand(page: Page, id: CommandId, words: CommandWords): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.locator(dialog).waitFor();
  await page.keyboard.insertText(words[id]);
  await page.keyboard.press('Enter');
}

/** Closes what is open, one after the other, and comes back to the text of a segment. */
export async function comeBack(page: Page, number: number): Promise<void> {
  const shown = page.locator(`${dialog}, [role="menu"], .completion`);
  do {
    await page.keyboard.press('Escape');
    // What closes does so within a moment; the next Escape is for what lies below.
    await page.waitForTimeout(60);
  } while ((await shown.count()) > 0);
  await page.keyboard.press('Control+Shift+1');
  await page.keyboard.press('Control+g');
  await page.locator(dialog).getByRole('textbox').fill(String(number));
  await page.keyboard.press('Enter');
  await page.locator(`[data-index="${number - 1}"] [data-lexical-editor]`).waitFor();
}
