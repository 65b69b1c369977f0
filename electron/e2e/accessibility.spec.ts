import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { commands } from '#renderer/i18n/locales/en/commands.ts';
import { expect, test } from './fixtures.ts';
import { deskScenes } from './scenes/desk-scenes.ts';
import { dialogScenes } from './scenes/dialog-scenes.ts';
import { fileScenes } from './scenes/file-scenes.ts';
import { comeBack, type Scene } from './scenes/scene.ts';
import { viewScenes } from './scenes/view-scenes.ts';
import type { Workbench } from './workbench.ts';

/** WCAG 2.2 A and AA, as far as a program can tell. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The last of its paragraph, with a match and terms. */
const number = 12;

/** The looks besides the one in which everything is tried: there the colours differ, nothing else. */
const looks = [
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const;

const suites = { 'the desk': deskScenes, dialogs: dialogScenes, views: viewScenes, files: fileScenes };

for (const [name, scenes] of Object.entries(suites)) {
  test(`shows ${name} without a barrier, in light, dark and high contrast`, async ({ workbench }) => {
    // Half a minute on a quiet machine.
    test.setTimeout(300_000);
    // What does not come up is told at once.
    workbench.page().setDefaultTimeout(15_000);
    await workbench.openArticle(/^Russische troepen/);
    await workbench.edit(number);
    await workbench.offeredEnglish();
    for (const scene of scenes) await look(workbench, scene);
  });
}

async function look(workbench: Workbench, scene: Scene): Promise<void> {
  const page = workbench.page();
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' });
  await comeBack(page, number);
  await scene.show(page, commands);
  if (scene.part) await page.locator(scene.part).first().waitFor();
  const found = await findBarriers(page, scene);
  for (const each of looks) {
    await page.emulateMedia({ ...each, reducedMotion: 'reduce' });
    // Drawn anew, lest colours of two looks are weighed against each other.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    found.push(...(await findBarriers(page, scene, 'color-contrast')));
  }
  expect.soft(found, `barriers in ${scene.name}`).toEqual([]);
}

/** What is found is looked for again: colours that were just changing are no barrier, and a barrier stays. */
async function findBarriers(page: Page, scene: Scene, rule?: string): Promise<string[]> {
  const found = await findBarriersNow(page, scene, rule);
  if (found.length === 0) return found;
  await page.waitForTimeout(700);
  return findBarriersNow(page, scene, rule);
}

async function findBarriersNow(page: Page, { part }: Scene, rule?: string): Promise<string[]> {
  // The page has no frames of others, so that one run in it tells all; and once axe is there it is not sent again.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0;' } : {}) }).setLegacyMode();
  const builder = rule ? axe.withRules(rule) : axe.withTags(rules);
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return found.filter((barrier) => !isWalkedFromSearchField(barrier));
}

/** The commands are walked, and scrolled, by the arrow keys of the search field above them; axe looks for the focus in the list. */
function isWalkedFromSearchField(barrier: string): boolean {
  return barrier.startsWith('scrollable-region-focusable:') && barrier.includes('class="palette__menu"');
}
