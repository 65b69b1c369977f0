import { expect, test, type Locator } from '@playwright/test';
import type { Workbench } from './workbench.ts';

/** Somebody who works by keyboard alone, and says what for. */
export interface Typist {
  readonly desk: Workbench;
  /** One numbered step of the session. */
  step(title: string, run: () => Promise<unknown>): Promise<void>;
  /** Keys or combinations, one after the other. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes there by Tab, or by Shift+Tab. */
  tabTo(target: Locator, back?: 'back'): Promise<void>;
  /** Waits until the keyboard is in the English of a segment. */
  isAt(number: number): Promise<void>;
  /** What the English of a segment says, whether it is being edited or not. */
  reads(number: number, english: string | RegExp): Promise<void>;
  /** The row says its status in its name. */
  stands(number: number, status: string): Promise<void>;
  /** Puts the first match into the segment that the keyboard is in, and gives its English. */
  takeMatch(number: number): Promise<string>;
  /** Confirms the segment that the keyboard is in. */
  confirm(number: number): Promise<void>;
}

/** More than there are stops on the page. */
const mostStops = 80;

/** Hands on the keys of a workbench; they never touch the mouse. */
export function createTypist(desk: Workbench): Typist {
  const keyboard = () => desk.page().keyboard;
  let steps = 0;
  const press: Typist['press'] = async (...keys) => {
    for (const key of keys) await keyboard().press(key);
  };
  const isAt: Typist['isAt'] = (number) =>
    expect(desk.page().getByRole('textbox', { name: `English, segment ${number}`, exact: true })).toBeFocused();
  const reads: Typist['reads'] = (number, english) => expect(desk.english(number)).toHaveText(english);
  const stands: Typist['stands'] = (number, status) =>
    expect(desk.row(number)).toHaveAccessibleName(`Segment ${number}, ${status}`);
  return {
    desk,
    press,
    isAt,
    reads,
    stands,
    step: (title, run) => test.step(`${++steps}. ${title}`, async () => void (await run())),
    type: (text) => keyboard().type(text),
    async tabTo(target, back) {
      await expect(target).toBeVisible();
      for (let stop = 0; stop <= mostStops; stop++) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await press(back ? 'Shift+Tab' : 'Tab');
      }
      throw new Error(`${String(target)} is not reached by Tab`);
    },
    async takeMatch(number) {
      await isAt(number);
      const offered = await desk.offeredEnglish();
      await press('Control+1');
      await reads(number, offered);
      return offered;
    },
    async confirm(number) {
      await isAt(number);
      await press('Control+Enter');
      await stands(number, 'Confirmed');
    },
  };
}
