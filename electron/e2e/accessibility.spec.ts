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

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`shows every other view without a barrier, ${theme}`, async ({ workbench }) => {
    test.slow();
    const page = workbench.page();
    const contrast = theme === 'contrast' ? 'more' : 'no-preference';
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', contrast, reducedMotion: 'reduce' });
    await workbench.openArticle(/^Russische troepen/);
    for (const [group, sides] of views) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: group, exact: true }).click();
      await expect(page.getByRole('main', { name: group })).toBeVisible();
      await expectNoBarriers(page);
      for (const side of sides) {
        await page.getByRole('navigation', { name: group }).getByRole('button', { name: side, exact: true }).click();
        await expect(page.getByRole('main', { name: side })).toBeVisible();
        await expectNoBarriers(page);
      }
    }
  });
}

/** The views besides the desk, by the words of the page. */
const views = [
  ['Memory', ['Align']],
  ['Glossary', ['Candidates', 'Re-word', 'Consistency']],
  ['Statistics', []],
] as const;

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found.filter((barrier) => !isWalkedFromSearchField(barrier))).toEqual([]);
}

/** The commands are walked, and scrolled, by the arrow keys of the search field above them; axe looks for the focus in the list. */
function isWalkedFromSearchField(barrier: string): boolean {
  return barrier.startsWith('scrollable-region-focusable:') && barrier.includes('class="palette__menu"');
}
