import type { TakenBack } from '#shared/model/transfer.ts';
import { recordStep } from '#glossary/store/undo-stack.ts';
import type { JobPlace } from '../job-place.ts';
import type { JobParams } from '../job.ts';
import { JobRefused } from '../job-refused.ts';
import { takeBackImport } from '../move-import.ts';

/** Takes a whole import back, as one step that undo can turn round. */
export function doTakeBack({ importId, author }: JobParams['takeBack'], { db: open }: JobPlace): TakenBack {
  const head = { label: 'memory-import-back' as const, articleId: null, segmentId: null, isClosed: true };
  const db = open();
  db.exec('PRAGMA main.cache_size = -16000');
  const { value } = recordStep(db, head, new Date(author.now), (journal) => takeBackImport(db, journal, importId));
  if (!value) throw new JobRefused({ type: 'import-unknown' });
  return value;
}
