import { Buffer } from 'node:buffer';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Workbench } from './workbench.ts';

test('an entry is found, changed by keyboard and taken back from within the list', async ({ workbench }) => {
  const page = workbench.page();
  const list = await openGlossary(workbench);
  await search(workbench, 'aanvalsdrone');
  await expect(list.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const entry = page.getByRole('group', { name: 'Edit' });
  await entry.getByRole('textbox', { name: 'Definition' }).fill('A drone that attacks.');
  await page.keyboard.press('Control+Enter');
  await expect(entry).toBeHidden();
  await expect(page.getByRole('region', { name: 'Entry' })).toContainText('A drone that attacks.');
  await list.focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Entry' })).not.toContainText('A drone that attacks.');
});

test('a table is shown before it is taken in, and what it lacks is told with its line', async ({ workbench }) => {
  const page = workbench.page();
  await openGlossary(workbench);
  const table = 'nl;en;note\ndijkgraaf;dike warden;"=1+1"\nlos woord;;\nkwelsloot;seepage ditch;@x\n';
  const dialog = await chooseFile(workbench, 'dijken.csv', Buffer.from(table));
  await expect(dialog.getByRole('button', { name: '2 new' })).toBeVisible();
  await dialog.getByRole('button', { name: '1 refused' }).click();
  await expect(dialog.getByRole('list', { name: 'refused' }).getByRole('listitem')).toContainText(['3']);
  await dialog.getByRole('button', { name: 'Import 2 entries' }).click();
  await expect(dialog).toBeHidden();
  await search(workbench, 'dijkgraaf');
  await expect(page.getByRole('region', { name: 'Entry' })).toContainText('=1+1');
});

test('glossaries that are dropped on the desk are shown before they are taken in, one after the other', async ({
  workbench,
}) => {
  const page = workbench.page();
  const files = await page.evaluateHandle(
    (tables) => {
      const dropped = new DataTransfer();
      for (const [name, text] of tables) dropped.items.add(new File([text], name));
      return dropped;
    },
    [oneEntry('waterschap', 'water board'), oneEntry('kwelsloot', 'seepage ditch')] as const,
  );
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: files });
  for (const name of ['waterschap.tbx', 'kwelsloot.tbx']) {
    const dialog = page.getByRole('dialog', { name: `Import ${name}` });
    await expect(dialog.getByRole('button', { name: '1 new' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Import 1 entry' }).click();
    await expect(dialog).toBeHidden();
  }
  await search(workbench, 'kwelsloot');
  await expect(page.getByRole('region', { name: 'Entry' })).toContainText('seepage ditch');
});

for (const format of ['TBX (with everything)', 'CSV (with everything)', 'Excel workbook (with everything)']) {
  test(`a glossary that leaves as ${format} is the same when it comes back`, async ({ workbench }) => {
    const page = workbench.page();
    await openGlossary(workbench);
    const bytes = await workbench.host.catchFile(async () => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('menuitem', { name: format }).click();
    });
    const dialog = await chooseFile(workbench, 'again', bytes);
    await expect(dialog.getByRole('button', { name: /^2\d\d already there/ })).toBeVisible();
    await expect(dialog.getByRole('button', { name: '0 new' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: '0 changed' })).toBeVisible();
  });
}

test('a term is added from the Dutch in two keystrokes, with its sentence', async ({ workbench }) => {
  const page = workbench.page();
  await workbench.openArticle(/^Russische troepen/);
  await workbench.goTo(2);
  const dutch = workbench.row(2).getByRole('cell').nth(1);
  // The text takes the keyboard a moment after the row has become active.
  await expect(async () => {
    await dutch.dblclick({ position: { x: 30, y: 14 } });
    expect(await page.evaluate(() => String(getSelection()).trim())).toMatch(/^\p{L}+$/u);
  }).toPass();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Dutch' })).toHaveValue(/^\p{L}+$/u);
  await dialog.getByRole('textbox', { name: 'English' }).fill('soldiery');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await openGlossary(workbench);
  await search(workbench, 'soldiery');
  await expect(page.getByRole('region', { name: 'Entry' })).toContainText('soldiery');
});

async function openGlossary(workbench: Workbench): Promise<Locator> {
  const page = workbench.page();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Glossary' }).click();
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option').first()).toBeVisible();
  return list;
}

async function search(workbench: Workbench, words: string): Promise<void> {
  await workbench.page().getByRole('search').getByRole('textbox').fill(words);
  await expect(workbench.page().getByRole('region', { name: 'Entries' }).getByRole('status')).toHaveText('1 entry');
}

async function chooseFile(workbench: Workbench, name: string, buffer: Buffer): Promise<Locator> {
  const page = workbench.page();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import…' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
  return page.getByRole('dialog', { name: `Import ${name}` });
}

function oneEntry(dutch: string, english: string): readonly [name: string, text: string] {
  const side = (language: string, term: string) =>
    `<langSec xml:lang="${language}"><termSec><term>${term}</term></termSec></langSec>`;
  return [
    `${dutch}.tbx`,
    `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
       <conceptEntry id="${dutch}">${side('nl', dutch)}${side('en', english)}</conceptEntry></body></text></tbx>`,
  ];
}
