import { expect, test } from './fixtures.ts';
import type { Workbench } from './workbench.ts';

const article = /^Russische troepen/;
const typed = 'Russia has been asking China for weapons since the war began, and it keeps asking for them';

test('loses nothing confirmed when the engine is killed in the middle of typing', async ({ workbench }) => {
  const confirmed = await confirmThree(workbench);
  const editor = await workbench.edit(6);
  const typing = editor.pressSequentially(typed, { delay: 20 }).catch(() => {});
  await expect(editor).toContainText('Russia has been asking China');
  await workbench.host.killEngine();
  await typing;

  if (workbench.host.revivesEngine) {
    // The page goes on as if nothing had been: the rest of the sentence was typed meanwhile and is saved in the end.
    await workbench.waitUntilSaved();
    await expect(workbench.english(6)).toHaveText(typed);
    await expectConfirmed(workbench, confirmed);
  }
  await workbench.restart();
  await workbench.openArticle(article);
  await expectConfirmed(workbench, confirmed);
  if (workbench.host.revivesEngine) await expect(workbench.english(6)).toHaveText(typed);
});

test('loses nothing confirmed, and at most a second of typing, when the application is killed', async ({
  workbench,
}) => {
  const confirmed = await confirmThree(workbench);
  const editor = await workbench.edit(6);
  await editor.pressSequentially('Russia has been asking China');
  await workbench.waitUntilSaved();
  const typing = editor.pressSequentially(' for weapons since the war began', { delay: 20 }).catch(() => {});
  await expect(editor).toContainText('for weapons');
  await workbench.host.killApp();
  await typing;

  await workbench.restart();
  await workbench.openArticle(article);
  await expectConfirmed(workbench, confirmed);
  await expect(workbench.english(6)).toContainText('Russia has been asking China');
});

/** Confirms segments 3 to 5 with what the memory offers, and says what that was. */
async function confirmThree(workbench: Workbench): Promise<ReadonlyMap<number, string>> {
  const confirmed = new Map<number, string>();
  await workbench.openArticle(article);
  for (const number of [3, 4, 5]) {
    const editor = await workbench.edit(number);
    const offered = await workbench.offeredEnglish();
    await editor.press('Control+1');
    await expect(editor).toHaveText(offered);
    await editor.press('Control+Enter');
    await expect(workbench.row(number)).toHaveAccessibleName(`Segment ${number}, Confirmed`);
    confirmed.set(number, offered);
  }
  return confirmed;
}

async function expectConfirmed(workbench: Workbench, confirmed: ReadonlyMap<number, string>): Promise<void> {
  for (const [number, text] of confirmed) {
    await expect(workbench.row(number)).toHaveAccessibleName(`Segment ${number}, Confirmed`);
    await expect(workbench.english(number)).toHaveText(text);
  }
}
