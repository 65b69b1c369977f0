import { expect, test } from './fixtures.ts';

test('opens on the sample project with five articles', async ({ workbench }) => {
  await expect(workbench.page()).toHaveTitle(/Veerman/);
  await expect(workbench.page().getByRole('navigation', { name: 'Articles' }).getByRole('listitem')).toHaveCount(5);
  await expect(workbench.page().getByRole('contentinfo')).toContainText('sample project');
});
