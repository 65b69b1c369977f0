import type { FailureOfType } from '#shared/model/failure.ts';
import type { ImportCounts } from '#shared/model/transfer.ts';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';
import { ok, type Result } from '#shared/result.ts';
import { transact, type WritableDb } from '#glossary/store/database.ts';
import { ensureMemory } from './memories.ts';
import { addStaged } from './transfer/apply-import.ts';
import { settleFates } from './transfer/settle-fates.ts';
import { countFates, createStage, dropStage, openStager } from './transfer/stage-units.ts';

/** A TMX file that comes with the product. */
export interface TmxSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Name of the memory; null = the one that confirmed segments go to. */
  readonly into: string | null;
}

/** Why a file is not taken in. */
export type TmxRefusal = FailureOfType<'file-not-text' | 'file-empty' | 'file-malformed'>;

const never = { rest: () => {} };

/**
 * Takes a small TMX file that is in memory into a memory by the rules of every import, and leaves no trace of an import: what
 * a workspace begins with is no step that somebody would undo. All of it or nothing. Nothing that is there may change by it.
 */
export function importTmx(db: WritableDb, file: TmxSource, now: Date): Result<ImportCounts, TmxRefusal> {
  const read = readTmx(file.bytes, file.path);
  if (!read.ok) return read;
  return transact(db, () => {
    const { id: memoryId } = ensureMemory(db, file.into, now);
    createStage(db, 'temp');
    const stager = openStager(db);
    read.value.units.forEach(stager.unit);
    read.value.refused.forEach(stager.refused);
    const staged = stager.summary();
    const task = { memoryId, mode: 'newer', schema: 'temp', repeated: staged.repeated, again: false } as const;
    const counts = countFates(
      staged,
      settleFates(db, task, () => {}),
    );
    if (counts.changed > 0) throw new Error(`${file.path} would change units that are there`);
    addStaged(db, { memoryId, importId: null, counts }, never);
    dropStage(db, 'temp');
    return ok(counts);
  });
}
