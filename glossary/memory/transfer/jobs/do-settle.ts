import { transact } from '#glossary/store/database.ts';
import type { ImportPreview } from '#shared/model/transfer.ts';
import { listMemories } from '#glossary/memory/memories.ts';
import type { JobPlace } from '../job-place.ts';
import type { JobParams } from '../job.ts';
import { JobRefused } from '../job-refused.ts';
import { settleFates } from '../settle-fates.ts';
import { attachStage, readStaged, saveStaged } from '../staged-import.ts';
import { stagePath } from '../staging-folder.ts';
import { describePreview, readBasis, refuseLocked } from './do-preview.ts';

/** Settles a stage anew for another memory or another way of taking in, without reading its file again. Only the stage is written to. */
export function doSettle(
  { folder, memoryName, mode }: JobParams['settle'],
  { db: open, pace }: JobPlace,
): ImportPreview {
  const db = open();
  refuseLocked(db, memoryName);
  attachStage(db, stagePath(folder));
  const found = readStaged(db);
  if (!found) throw new JobRefused({ type: 'import-unknown' });
  // Given up in the middle, the stage is as it was.
  return transact(db, () => {
    const memory = listMemories(db).find((one) => one.name === memoryName);
    const settled = settleFates(db, { memoryId: memory?.id ?? null, mode, schema: 'stage' }, () => pace(0).rest(0));
    const whole = { ...found, memoryName, mode, settled, basis: readBasis(db) };
    saveStaged(db, whole);
    return describePreview(whole, memory === undefined);
  });
}
