import type { ImportPreview } from '#shared/model/transfer.ts';
import { listMemories } from '#glossary/memory/memories.ts';
import type { JobPlace } from '../job-place.ts';
import type { JobParams } from '../job.ts';
import { JobRefused } from '../job-refused.ts';
import { attachStage, keepManyPages, readStaged, saveStaged, writeStage } from '../staged-import.ts';
import { stagePath } from '../staging-folder.ts';
import { describePreview, refuseLocked, settleAnew } from './do-preview.ts';

/** Settles a stage anew for another memory or another way of taking in, without reading its file again. Only the stage is written to. */
export function doSettle(
  { folder, memoryName, mode }: JobParams['settle'],
  { db: open, pace }: JobPlace,
): ImportPreview {
  const db = open();
  refuseLocked(db, memoryName);
  attachStage(db, stagePath(folder), { fresh: false });
  keepManyPages(db);
  const found = readStaged(db);
  if (!found) throw new JobRefused({ type: 'import-unknown' });
  // Given up in the middle, the stage is as it was.
  return writeStage(db, () => {
    const whole = settleAnew(db, { ...found, memoryName, mode }, () => pace(0).rest(0));
    saveStaged(db, whole);
    const isNew = !listMemories(db).some(({ name }) => name === memoryName);
    return describePreview(whole, isNew);
  });
}
