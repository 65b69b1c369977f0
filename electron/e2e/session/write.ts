import { expect } from '@playwright/test';
import type { Typist } from '../typist.ts';
import { readProgress } from './read-progress.ts';

/** By hand with a term and a suggestion, from the memory, and past a refusal. */
export async function translateFirstParagraph(typist: Typist): Promise<void> {
  const { desk, step, press, type, isAt, reads, stands, takeMatch, confirm } = typist;
  const page = desk.page();
  await step('type, and put a term in by its key', async () => {
    await expect(desk.aids().getByRole('region', { name: 'Terms' })).toContainText('People’s Liberation Army');
    await type('The Chinese');
    await press('Alt+1');
    await reads(1, 'The Chinese People’s Liberation Army');
  });
  await step('take a suggestion with Tab', async () => {
    await type(' has already taken part in large-scale military ex');
    await desk.waitUntilSaved();
    await expect(suggestions(desk).first()).toContainText('military exercise');
    await press('Tab');
    await reads(1, /large-scale military exercise$/);
  });
  await step('type on; it is kept', async () => {
    await type('s on Russian territory three times.');
    await desk.waitUntilSaved();
    await stands(1, 'Draft');
  });
  await step('confirm', async () => {
    await confirm(1);
    await isAt(2);
  });
  await step('put a match in by its key', async () => {
    expect(await takeMatch(2)).toContain('Chinese soldiers marched');
  });
  await step('confirm the match', () => confirm(2));
  await step('type a wording that the glossary forbids; confirming is refused', async () => {
    await isAt(3);
    await type('The Russians had never taken part in a common military exercise on Chinese soil.');
    await press('Control+Enter');
    await expect(desk.blocked()).toBeFocused();
    await stands(3, 'Draft');
  });
  await step('mend it by one key', async () => {
    await press('1');
    await expect(desk.blocked()).toBeHidden();
    await reads(3, 'The Russians had never taken part in a joint military exercise on Chinese soil.');
  });
  await step('confirm what was mended', () => confirm(3));
  await expect(readProgress(desk)).toContainText('3 of 23 segments');
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
}

/** Over the Dutch copied and taken back, with a reason, a number and a mended spelling. */
export async function translateSecondParagraph(typist: Typist): Promise<void> {
  const { desk, step, press, type, tabTo, isAt, reads, stands, confirm } = typist;
  const page = desk.page();
  await step('copy the Dutch', async () => {
    await isAt(4);
    await press('Control+Shift+S');
    await reads(4, 'Tot deze week.');
  });
  await step('undo the copy', async () => {
    await press('Control+z');
    await stands(4, 'No English yet');
    await expect(page.getByRole('button', { name: 'Redo copying the Dutch' })).toBeEnabled();
  });
  await step('redo it', async () => {
    await press('Control+Shift+Z');
    await reads(4, 'Tot deze week.');
  });
  await step('clear the English', async () => {
    await press('Alt+Delete');
    await stands(4, 'No English yet');
  });
  await step('type, and change the case of the first word', async () => {
    await isAt(4);
    await type('until');
    await press('Shift+F3');
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('Until');
    await press('ArrowRight');
    await type(' this week.');
    await reads(4, 'Until this week.');
  });
  await step('confirm the short sentence', () => confirm(4));
  await step('leave a required name out; confirming is refused', async () => {
    await isAt(5);
    await type('Since Monday, Moscow and Beijing have been holding a five-day military exercise in Ningxia, China.');
    await press('Control+Enter');
    await expect(desk.blocked()).toContainText('Zapad/Interaction 2021');
  });
  await step('go to the reason, and give one', async () => {
    await tabTo(desk.blocked().getByRole('button', { name: 'Confirm anyway…' }));
    await press('Enter');
    await expect(desk.blocked().getByRole('textbox')).toBeFocused();
    await type('The name stands in the headline.');
  });
  await step('confirm with the reason', async () => {
    await press('Enter');
    await stands(5, 'Confirmed');
    await expect(desk.row(5).getByText(/let stand with a reason/)).toBeAttached();
  });
  await step('take a number in English form', async () => {
    await isAt(6);
    await type('More than 10');
    await desk.waitUntilSaved();
    await expect(suggestions(desk).first()).toContainText('10,000');
    await press('Tab');
    await reads(6, 'More than 10,000');
  });
  await step('misspell a word', async () => {
    await type(' troops are taking part in the operatoin, along with countless fighter jets, tanks, ');
    await type('weapons systems and other military equipment.');
    await expect(desk.aids().getByRole('region', { name: 'Findings' })).toContainText('“operatoin”');
  });
  await step('mend the spelling by key', async () => {
    await press('Control+.');
    const menu = page.getByRole('menu', { name: 'Suggestions for “operatoin”' });
    await expect(menu.getByRole('menuitem', { name: 'operation', exact: true })).toBeFocused();
    await press('Enter');
    await reads(6, /taking part in the operation, along/);
  });
  await step('confirm the sentence', () => confirm(6));
}

/** A heading by its case, then a bookmark and a comment. */
export async function translateHeadingAndMark(typist: Typist): Promise<void> {
  const { desk, step, press, type, isAt, reads, takeMatch, confirm } = typist;
  await step('select the heading and change its case', async () => {
    await isAt(7);
    await type('show of military force');
    await press('Control+a', 'Shift+F3');
    await reads(7, 'Show of military force');
  });
  await step('confirm the heading', () => confirm(7));
  await step('put a match in and set a bookmark', async () => {
    await takeMatch(8);
    await press('Control+F2');
    await expect(desk.row(8).getByText('Bookmark')).toBeAttached();
  });
  await step('comment on it', async () => {
    await press('Control+m');
    await type('Are these quotations official?');
    await press('Control+Enter');
    await expect(desk.row(8).getByText('1 open comment')).toBeAttached();
  });
  await step('confirm the match that was commented on', () => confirm(8));
  await desk.waitUntilSaved();
}

const suggestions = (desk: Typist['desk']) =>
  desk.page().getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
