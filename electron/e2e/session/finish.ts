import { expect } from '@playwright/test';
import type { Typist } from '../typist.ts';
import { readProgress } from './read-progress.ts';

/** Moves about, filters, and replaces a word with undo and redo. */
export async function moveFilterAndReplace(typist: Typist): Promise<void> {
  const { desk, step, press, type, tabTo, isAt, reads, stands, takeMatch, confirm } = typist;
  const page = desk.page();
  const filter = page.getByRole('region', { name: 'Filter' });
  await step('go to a segment by its number', async () => {
    await press('Control+g');
    await type('20');
    await press('Enter');
    await isAt(20);
  });
  await step('put its match in', () => takeMatch(20));
  await step('confirm it there', () => confirm(20));
  await step('go to the bookmark', async () => {
    await isAt(21);
    await press('Shift+F2');
    await isAt(8);
  });
  await step('go to the next segment that is not confirmed', async () => {
    await press('Control+u');
    await isAt(13);
  });
  await step('filter on a word', async () => {
    await press('Control+Shift+F');
    await type('Moskou');
    await expect(filter).toContainText('4 of 23');
  });
  await step('show all again', async () => {
    await press('Escape');
    await expect(filter).toBeHidden();
  });
  await step('filter on what has no English', async () => {
    await press('Control+Shift+F');
    await tabTo(filter.getByRole('button', { name: /Status$/ }));
    await press('Enter');
    await type('No E');
    await press('Enter');
    await expect(filter).toContainText('10 of 23');
  });
  await step('clear the filter', async () => {
    await expect(filter.getByRole('button', { name: /Status$/ })).toBeFocused();
    await press('Escape');
    await expect(filter).toBeHidden();
  });
  const dialog = page.getByRole('dialog', { name: 'Find and replace' });
  await step('look for a word to replace', async () => {
    await press('Control+h');
    await type('countless');
    await press('Tab');
    await type('numerous');
    await press('Enter');
    await expect(dialog).toContainText('1 place in 1 segment');
  });
  await step('replace it', async () => {
    await tabTo(dialog.getByRole('button', { name: 'Replace in 1 segment' }));
    await press('Enter');
    await expect(dialog).toContainText('Replaced in 1 segment.');
    await expect(dialog.getByRole('button', { name: 'Close' }).last()).toBeFocused();
  });
  await step('close the dialog', async () => {
    await press('Escape');
    await expect(dialog).toBeHidden();
    // Where the first filter led.
    await isAt(16);
  });
  await step('undo the replacing; it leads to where it was', async () => {
    await press('Control+z');
    await expect(page.getByRole('button', { name: 'Redo replacing' })).toBeEnabled();
    await isAt(6);
    await reads(6, /countless fighter jets/);
    await stands(6, 'Confirmed');
  });
  await step('redo it', async () => {
    await press('Control+y');
    await reads(6, /numerous fighter jets/);
    await stands(6, 'Draft');
  });
  await step('confirm the changed sentence', () => confirm(6));
}

/** Segment by segment to the last. */
export async function confirmTheRest({ desk, step, takeMatch, confirm }: Typist): Promise<void> {
  for (const number of [13, 14, 15, 16, 17, 18, 19, 21, 22, 23]) {
    // Confirming goes on to the next one that is not, past what is done.
    await step(`segment ${number}: take its match, confirm`, async () => {
      await takeMatch(number);
      await confirm(number);
    });
  }
  await expect(readProgress(desk)).toContainText('23 of 23 segments');
  await expect(readProgress(desk)).toContainText('100%');
  await desk.waitUntilSaved();
}

/** The bilingual PDF and the English, whose sentences are read. */
export async function exportBoth({ desk, step, press, tabTo }: Typist): Promise<void> {
  const page = desk.page();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const again = dialog.getByRole('button', { name: 'Export another' });
  const run = dialog.getByRole('button', { name: 'Export', exact: true });
  const exportNow = () =>
    desk.host.catchFile(async () => {
      await expect(run).toBeFocused();
      await press('Enter');
      await expect(again).toBeVisible();
    });
  await step('export the bilingual PDF', async () => {
    await press('Control+Shift+E');
    const pdf = await exportNow();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    await expect(dialog).not.toContainText('not confirmed');
  });
  await step('ask for another document', async () => {
    await tabTo(again, 'back');
    await press('Enter');
    await expect(run).toBeVisible();
  });
  await step('choose the English text', async () => {
    await tabTo(dialog.getByRole('radio', { name: 'Bilingual PDF' }), 'back');
    await press('ArrowRight');
    await expect(dialog.getByRole('radio', { name: 'English text (TXT)' })).toBeChecked();
  });
  await step('export it; it holds what was written', async () => {
    await tabTo(run);
    const text = (await exportNow()).toString('utf8');
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(text).not.toContain('Volksbevrijdingsleger');
  });
  await step('close the dialog and be back in the text', async () => {
    await press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: /^Drie keer deed/ })).toBeVisible();
  });
}

/** What came about in different ways: by hand, from the memory, mended, searched for, replaced, brought back. */
const sentences = [
  'The Chinese People’s Liberation Army has already taken part in large-scale military exercises on Russian territory',
  'In 2018, 2019 and 2020, Chinese soldiers marched through the east, centre and south of Russia.',
  'The Russians had never taken part in a joint military exercise on Chinese soil.',
  'Until this week. Since Monday,',
  'the operation, along with numerous fighter jets',
  'In recent years the two countries have grown closer together.',
  'Since then the Kremlin has looked increasingly to the east',
  'marching soldiers and rolling tanks.',
];
