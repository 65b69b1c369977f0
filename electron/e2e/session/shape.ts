import { expect } from '@playwright/test';
import type { Typist } from '../typist.ts';
import { readProgress } from './read-progress.ts';

/** Splits and joins a sentence, walks the Dutch, and takes what the memory holds of some words. */
export async function splitJoinAndSearch(typist: Typist): Promise<void> {
  const { desk, step, press, type, isAt, reads, takeMatch, confirm } = typist;
  const page = desk.page();
  const dutch = desk.row(9).getByRole('cell').nth(1);
  await step('ask where to split the sentence', async () => {
    await isAt(9);
    await press('Control+Alt+t');
    await expect(page.getByRole('slider', { name: 'Where to split the Dutch' })).toBeFocused();
  });
  await step('move the place by arrow, and split', async () => {
    await press('Home', 'ArrowRight', 'Enter');
    await expect(readProgress(desk)).toContainText('of 24 segments');
    await expect(dutch).toHaveText('Maar bovenal');
  });
  await step('join the two again', async () => {
    await isAt(9);
    await press('Control+j');
    await expect(readProgress(desk)).toContainText('of 23 segments');
    await expect(dutch).toContainText('Maar bovenal lijkt het militaire machtsvertoon');
  });
  await step('put the match of the whole sentence in', async () => {
    expect(await takeMatch(9)).toContain('ever closer ties');
  });
  await step('confirm it', () => confirm(9));
  await step('walk the Dutch and come back', async () => {
    await isAt(10);
    await press('Tab', 'Control+ArrowRight');
    await expect(page.getByRole('textbox', { name: 'Dutch, segment 10' })).toBeFocused();
    await press('Tab');
    await isAt(10);
  });
  await step('search the memory', async () => {
    await press('Control+k');
    await type('groeiden landen');
    const hits = page.getByRole('listbox', { name: 'Units found' }).getByRole('option');
    await expect(hits.first()).toContainText('grown closer together');
  });
  await step('take the English that was found', async () => {
    await press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await reads(10, /In recent years/);
    await isAt(10);
  });
  await step('confirm what was found', () => confirm(10));
}

/** Reads the article while it grows, locks a segment, and brings an earlier text back. */
export async function previewLockAndBringBack(typist: Typist): Promise<void> {
  const { desk, step, press, type, tabTo, isAt, reads, stands, takeMatch, confirm } = typist;
  const page = desk.page();
  const preview = page.getByRole('article', { name: /^Preview of/ });
  await step('show the article as it will be read', async () => {
    await isAt(11);
    await press('Control+Alt+p');
    await expect(preview).toContainText('Show of military force');
  });
  await step('type; the preview follows', async () => {
    await isAt(11);
    await type('It began in 2014');
    await expect(preview.locator('[aria-current="true"]')).toHaveText('It began in 2014');
  });
  await step('put the match over it', () => takeMatch(11));
  await step('put the preview away', async () => {
    await press('Control+Alt+p');
    await expect(preview).toBeHidden();
  });
  await step('confirm the first of the pair', () => confirm(11));
  let before = '';
  await step('put a match in and lock the segment', async () => {
    before = await takeMatch(12);
    await press('Control+l');
    await stands(12, 'Locked');
  });
  await step('type; a locked segment stays as it is', async () => {
    await isAt(12);
    await type('No.');
    await reads(12, before);
  });
  await step('unlock it, and write over it', async () => {
    await press('Control+l');
    await stands(12, 'Draft');
    await isAt(12);
    await press('Control+a');
    await type('Since then they have been finding each other.');
    await desk.waitUntilSaved();
  });
  await step('go to the history, and bring the earlier text back', async () => {
    await press('Control+Shift+M');
    await tabTo(page.getByRole('region', { name: 'History' }).getByRole('button', { name: 'Use this text' }).first());
    await press('Enter');
    await reads(12, before);
  });
  await step('confirm the text that came back', async () => {
    await isAt(12);
    await confirm(12);
  });
}
