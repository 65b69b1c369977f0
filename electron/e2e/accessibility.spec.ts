import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** WCAG 2.2 A and AA, as far as a program can tell. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const theme of ['light', 'dark'] as const) {
  test(`shows the workbench and its dialogs without a barrier, ${theme}`, async ({ workbench }) => {
    const page = workbench.page();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await workbench.openArticle(/^Russische troepen/);
    await workbench.edit(12);
    await workbench.offeredEnglish();
    await expectNoBarriers(page);
    for (const key of ['Control+Shift+e', 'Control+Shift+p', 'Control+k', 'Control+,']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoBarriers(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
}

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found.filter((barrier) => !isWalkedFromSearchField(barrier))).toEqual([]);
}

/** The commands are walked, and scrolled, by the arrow keys of the search field above them; axe looks for the focus in the list. */
function isWalkedFromSearchField(barrier: string): boolean {
  return barrier.startsWith('scrollable-region-focusable:') && barrier.includes('class="palette__menu"');
}
