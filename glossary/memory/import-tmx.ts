import type { FailureOfType } from '#shared/model/failure.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import type { MemoryImportReport } from '#shared/model/memory.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';
import { transact, type WritableDb } from '#glossary/store/database.ts';
import { clearRedo } from '#glossary/store/undo-stack.ts';
import { importUnits } from './import-units.ts';
import { ensureMemory } from './memories.ts';

/** A TMX file as the user named it. */
export interface TmxSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Name of the memory; null = the one that confirmed segments go to. */
  readonly into: string | null;
}

/** Why a file is not taken in. */
export type TmxRefusal = FailureOfType<'file-not-text' | 'file-empty' | 'file-malformed' | 'file-too-large'>;

/** The report, and the units that are new or different. */
export interface ImportedUnits {
  readonly report: MemoryImportReport;
  readonly touched: readonly number[];
}

/** Larger ones cannot be held in one piece. */
const limitMegabytes = 500;

/** Takes a TMX file into a memory: all units that can be used, in one transaction, or nothing. */
export function importTmx(db: WritableDb, file: TmxSource, now: Date): Result<ImportedUnits, TmxRefusal> {
  const { path, bytes, into } = file;
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > limitMegabytes) return err({ type: 'file-too-large', path, megabytes, limit: limitMegabytes });
  const read = readTmx(bytes, path);
  if (!read.ok) return read;
  const { units, refused } = read.value;
  return ok(
    transact(db, () => {
      const memory = ensureMemory(db, into, now);
      clearRedo(db);
      const { touched, ...counts } = importUnits(db, memory.id, units);
      const memoryId = String(memory.id) as MemoryId;
      return { report: { memoryId, name: memory.name, ...counts, refused }, touched };
    }),
  );
}
