import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

const article = '# Een **kop**\n\nDe *brug* is [dicht](https://example.org/brug) voor {naam}.\n';

test('tags are whole: put in by key in order, stepped over, deleted, undone, told when missing, and set in the export', async ({
  workbench,
  folder,
}) => {
  const page = workbench.page();
  const file = join(folder, 'brug.md');
  await writeFile(file, article);
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByRole('dialog')).toContainText('Een kop');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await workbench.openArticle(/^Een kop/);
  const editor = await workbench.edit(2);
  const tags = editor.getByRole('img');
  await expect(workbench.row(2).getByRole('cell').nth(1).getByRole('img')).toHaveCount(5);

  // A pair goes round the words that are selected.
  await editor.pressSequentially('The bridge');
  for (let key = 0; key < 'bridge'.length; key += 1) await editor.press('Shift+ArrowLeft');
  await editor.press('F9');
  await expect(tags).toHaveCount(2);
  await expect(tags.first()).toHaveAccessibleName('italic 1 start');
  await expect(workbench.aids()).toContainText('The tag “link 2 start” of the Dutch is not in the English.');

  // The caret is behind the pair; a key takes a tag as a whole, and undo brings it back.
  await editor.press('Backspace');
  await expect(tags).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(tags).toHaveCount(2);
  await editor.press('End');
  await editor.pressSequentially(' is ');
  await editor.press('F9');
  await editor.pressSequentially('closed');
  await editor.press('F9');
  await editor.pressSequentially(' for ');
  await editor.press('F9');
  await editor.pressSequentially('.');
  await expect(tags).toHaveCount(5);
  await expect(tags.last()).toHaveAccessibleName('placeholder 3: {naam}');
  await expect(workbench.aids()).not.toContainText('The tag');
  await editor.press('Control+Enter');
  await expect(workbench.row(2)).toHaveAccessibleName('Segment 2, Confirmed');

  // What shows a sentence elsewhere shows its tags too.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('brug');
  const hit = page.getByRole('dialog').getByRole('option', { name: /bridge/ });
  await expect(hit.getByRole('img').first()).toBeVisible();
  expect(await hit.getByRole('img').count()).toBe(10);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+2');
  const unit = page.getByRole('row').filter({ hasText: 'bridge' }).first();
  await expect(unit.getByRole('img')).toHaveCount(10);
  await page.keyboard.press('Control+Shift+1');

  const text = (await workbench.exportAs('English text (TXT)')).toString('utf8');
  expect(text).toContain('The bridge is closed for {naam}.');
});
