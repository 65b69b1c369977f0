import { expect, test } from './fixtures.ts';

const article = /^Russische troepen/;
const number = 7;

test.beforeEach(async ({ workbench }) => {
  await workbench.openArticle(article);
  await workbench.goTo(number);
  await workbench.edit(number);
  await workbench.page().keyboard.insertText('wrong');
});

test('typing on after a refused confirmation goes on in the text and presses nothing', async ({ workbench }) => {
  const { keyboard } = workbench.page();
  await keyboard.press('Control+Enter');
  await expect(workbench.blocked()).toBeFocused();
  await keyboard.type(' more text, 10 words');
  await expect(workbench.english(number)).toHaveText('wrong more text, 10 words');

  await keyboard.press('Control+Enter');
  await keyboard.type(' at once');
  await expect(workbench.english(number)).toHaveText('wrong more text, 10 words at once');
  await expect(workbench.blocked()).toBeVisible();
});

test('a button of that panel is pressed by the space once the user has gone to it', async ({ workbench }) => {
  const { keyboard } = workbench.page();
  await keyboard.press('Control+Enter');
  await expect(workbench.blocked()).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(workbench.english(number)).toHaveText('wrong Western');
  await keyboard.press('Escape');
  await expect(workbench.blocked()).toBeHidden();
  await keyboard.press('Control+z');
  await expect(workbench.english(number)).toHaveText('wrong');
});

test('the active row comes back into view when its panel closes and when everything grows', async ({ workbench }) => {
  const page = workbench.page();
  await page.setViewportSize({ width: 900, height: 600 });
  await page.keyboard.press('Control+Enter');
  await expect(workbench.blocked()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(workbench.english(number).getByRole('textbox')).toBeInViewport({ ratio: 0.9 });

  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(workbench.english(number).getByRole('textbox')).toBeInViewport({ ratio: 0.3 });
});

test('no key is lost to a dialog that closes', async ({ workbench }) => {
  const page = workbench.page();
  await page.keyboard.press('Control+g');
  // Far enough for the row not to be drawn yet, and faster than the dialog has come in.
  await page.keyboard.type('20\nHere ');
  await expect(workbench.english(20)).toContainText('Here');
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.press('Escape');
  await page.keyboard.type('and there');
  await expect(workbench.english(20)).toHaveText(/Here and there$/);
});

test('what is pressed before an answer came waits for it', async ({ workbench }) => {
  const page = workbench.page();
  await workbench.waitUntilSaved();
  await page.keyboard.down('Control');
  // Without a moment between them: the second is pressed before the first has been answered.
  await Promise.all([page.keyboard.press('z'), page.keyboard.press('y')]);
  await Promise.all([page.keyboard.press('z'), page.keyboard.press('y')]);
  await page.keyboard.up('Control');
  await page.keyboard.type(' zz');
  await expect(workbench.english(number)).toHaveText('wrong zz');
});

test('letters and the keys that take them away keep their order behind a confirmation', async ({ workbench }) => {
  const page = workbench.page();
  await expect(workbench.aids().getByRole('region', { name: 'Matches' })).toContainText('101%');
  await page.keyboard.press('Control+1');
  // What is typed at once is meant for the next row.
  for (const key of ['Control+Enter', 'a', 'b', 'Backspace', 'c']) await page.keyboard.press(key);
  await expect(workbench.english(number + 1)).toHaveText('ac');
});

test('keys that move the caret keep their order behind a confirmation', async ({ workbench }) => {
  const page = workbench.page();
  await expect(workbench.aids().getByRole('region', { name: 'Matches' })).toContainText('101%');
  await page.keyboard.press('Control+1');
  const typed = ['Control+Enter', 'b', 'c', 'd', 'Home', 'a', 'End', 'ArrowLeft', 'Backspace', 'Shift+ArrowLeft', 'x'];
  for (const key of typed) await page.keyboard.press(key);
  await expect(workbench.english(number + 1)).toHaveText('axd');
  // Out of this row, into the one above it, and on with the letters there.
  await page.keyboard.press('Control+a');
  for (const key of ['Control+Enter', 'ArrowUp', 'z']) await page.keyboard.press(key);
  await expect(workbench.english(number + 1)).toContainText('z');
});

test('a confirmation that is answered while a dialog is open leaves the keyboard to it', async ({ workbench }) => {
  const page = workbench.page();
  await expect(workbench.aids().getByRole('region', { name: 'Matches' })).toContainText('101%');
  await page.keyboard.press('Control+1');
  for (const key of ['Control+Enter', 'Control+g', '2', '0']) await page.keyboard.press(key);
  await expect(workbench.row(number)).toHaveAccessibleName(/Confirmed/);
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('20');
  await page.keyboard.press('Escape');
  // The row that the confirmation went on to.
  await page.keyboard.type('So it');
  await expect(workbench.english(number + 1)).toHaveText('So it');
});

test('an arrow right after Home does not leave the row: the caret is where the page has it, not where it was', async ({
  workbench,
}) => {
  const isLeftToBrowser = await workbench.page().evaluate(() => {
    // In one go, so that the editor cannot have heard of the new place before the arrow comes.
    getSelection()?.modify('move', 'backward', 'documentboundary');
    const arrow = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      code: 'ArrowRight',
      bubbles: true,
      cancelable: true,
    });
    return document.activeElement?.dispatchEvent(arrow);
  });
  expect(isLeftToBrowser).toBe(true);
  await expect(workbench.row(number)).toHaveAttribute('aria-current', 'true');
  await workbench.page().keyboard.press('ArrowLeft');
  await expect(workbench.row(number - 1)).toHaveAttribute('aria-current', 'true');
});
