import type { MemoryId } from '#shared/model/ids.ts';
import type { ImportDone } from '#shared/model/transfer.ts';
import { transact } from '#glossary/store/database.ts';
import { applyImport } from '../apply-import.ts';
import { isBulk } from '../bulk-indexes.ts';
import type { JobPlace } from '../job-place.ts';
import type { JobParams } from '../job.ts';
import { JobRefused } from '../job-refused.ts';
import { readPreviewRefused } from '../preview-page.ts';
import { countFates } from '../stage-units.ts';
import { attachStage, keepManyPages, readStaged, saveStaged, writeStage } from '../staged-import.ts';
import { stagePath } from '../staging-folder.ts';
import { refuseLocked, settleAgain } from './do-preview.ts';

/** Refused parts that a report names. */
const mostRefused = 1000;

/** Takes a staged import into the memory, all of it or nothing. */
export function doApply({ folder, author }: JobParams['apply'], { db: open, pace, afterwards }: JobPlace): ImportDone {
  const db = open();
  attachStage(db, stagePath(folder), { fresh: false });
  const found = readStaged(db);
  if (!found) throw new JobRefused({ type: 'import-unknown' });
  const rest = () => pace(0).rest(0);
  // Before the workspace is locked, so that others wait for nothing but the writing.
  const ready = writeStage(db, () => {
    const settled = settleAgain(db, found, rest);
    if (settled !== found) saveStaged(db, settled);
    return settled;
  });
  // What the transaction writes is durable in the log. Moving it into the file takes as long again, and nobody need wait for it.
  db.exec('PRAGMA main.wal_autocheckpoint = 0');
  const done = transact(db, () => {
    refuseLocked(db, ready.memoryName);
    const { token, fileName, memoryName, mode, staged, settled } = settleAgain(db, ready, rest);
    const counts = countFates(staged, settled);
    if (!isBulk(db, counts.added)) keepManyPages(db);
    const now = new Date(author.now);
    const head = { memoryName, fileName, mode, token, by: author.name, counts, now };
    const { importId, memoryId } = applyImport(db, head, pace(staged.units));
    const { languages, flattened, withNotes } = staged;
    const refused = readPreviewRefused(db, 0, mostRefused).items;
    const ids = { importId: String(importId), memoryId: String(memoryId) as MemoryId };
    return { ...ids, memoryName, counts, languages, flattened, withNotes, refused };
  });
  // Its folder goes as soon as the result is told.
  db.exec('DETACH stage');
  afterwards(() => void db.get('PRAGMA main.wal_checkpoint(PASSIVE)'));
  return done;
}
