import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

/** In the window; on the command line, and so for a browser, the host says the same and does not start. */
test('names a workspace file that is none, and leaves it as it is', async ({ running, folder }) => {
  const file = join(folder, 'data', 'veerman.sqlite');
  await mkdir(join(folder, 'data'));
  await writeFile(file, 'This is a shopping list, not a workspace.\n'.repeat(200));
  const before = await readFile(file);
  const page = await running.open();
  await expect(page.getByRole('heading', { name: 'This workspace will not open' })).toBeVisible();
  await expect(page.locator('body')).toContainText(file);
  await running.close();
  expect(await readFile(file)).toEqual(before);
});
