import { test } from './fixtures.ts';
import { beginFromNothing } from './session/begin.ts';
import { confirmTheRest, exportBoth, moveFilterAndReplace } from './session/finish.ts';
import { closeAndReadBack } from './session/read-back.ts';
import { previewLockAndBringBack, splitJoinAndSearch } from './session/shape.ts';
import { translateFirstParagraph, translateHeadingAndMark, translateSecondParagraph } from './session/write.ts';
import { createTypist } from './typist.ts';

test('translates article 000 from nothing, by keyboard alone', async ({ fresh, folder }) => {
  // A session of more than sixty steps, on a machine that may have other work.
  test.setTimeout(240_000);
  const typist = createTypist(fresh);
  await beginFromNothing(typist);
  await translateFirstParagraph(typist);
  await translateSecondParagraph(typist);
  await translateHeadingAndMark(typist);
  await splitJoinAndSearch(typist);
  await previewLockAndBringBack(typist);
  await moveFilterAndReplace(typist);
  await confirmTheRest(typist);
  await exportBoth(typist);
  await closeAndReadBack(typist, folder);
});
