import type { Page } from '@playwright/test';
import type { RowLog } from './watch-rows.ts';

/** Numbers from 0 up to 1, the same for the same seed: a run that found something can be run again. */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = 'the ferry carries people and letters over a wide river while rain falls on both banks of it'.split(' ');

/** Works on the desk as a translator in a hurry, until it is told to stop or the page is gone. */
export async function typeOn(page: Page, log: RowLog, chance: () => number, stop: { asked: boolean }): Promise<void> {
  try {
    while (!stop.asked) await act(page, log, chance, stop);
  } catch (error) {
    // The page was killed under it.
    if (!stop.asked) throw error;
  }
}

async function act(page: Page, log: RowLog, chance: () => number, stop: { asked: boolean }): Promise<void> {
  const press = async (key: string) => {
    if (!stop.asked) await page.keyboard.press(key);
  };
  const pick = chance();
  if (pick < 0.7) return typeWord(page, chance, stop);
  if (pick < 0.78) {
    for (let count = 0; count < 4; count++) await press('Backspace');
  } else if (pick < 0.88) {
    if (stop.asked) return;
    log.expectConfirmed();
    await press('Control+Enter');
    // A refused confirmation asks for an answer.
    if (await page.getByRole('alertdialog').isVisible()) await press('Escape');
  } else if (pick < 0.91) {
    if (await log.expectInstead(page, 'match')) await press('Control+1');
  } else if (pick < 0.93) {
    if (await log.expectInstead(page, 'source')) await press('Control+Shift+S');
  } else if (pick < 0.96) {
    log.expectUndo();
    await press('Control+z');
    await page.waitForTimeout(200);
  } else await press('Control+ArrowDown');
}

async function typeWord(page: Page, chance: () => number, stop: { asked: boolean }): Promise<void> {
  const word = words[Math.floor(chance() * words.length)] ?? 'ferry';
  for (const letter of `${word} `) {
    if (stop.asked) return;
    await page.keyboard.type(letter);
    await page.waitForTimeout(10 + chance() * 40);
  }
}
