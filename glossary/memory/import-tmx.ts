import { setImmediate } from 'node:timers/promises';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import type { MemoryImportReport } from '#shared/model/memory.ts';
import type { Refused } from '#shared/model/reason.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readTmx, type TmxFile } from '#glossary/interchange/tmx/read-tmx.ts';
import type { TmxUnit } from '#glossary/interchange/tmx/tmx-model.ts';
import { createTmxReader } from '#glossary/interchange/tmx/tmx-reader.ts';
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
/** Bytes that are read before others get their turn: about ten milliseconds. */
const slice = 256 * 1024;

/** Takes a TMX file into a memory: all units that can be used, in one transaction, or nothing. */
export function importTmx(db: WritableDb, file: TmxSource, now: Date): Result<ImportedUnits, TmxRefusal> {
  const tooLarge = refuseTooLarge(file);
  if (tooLarge) return err(tooLarge);
  const read = readTmx(file.bytes, file.path);
  return read.ok ? ok(storeUnits(db, file.into, read.value, now)) : read;
}

/** The same for files of any size: reading gives way to other work, tells how far it is and stops when `signal` says so. */
export async function importTmxInSlices(
  db: WritableDb,
  file: TmxSource,
  now: Date,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: (progress: Progress) => void },
): Promise<Result<ImportedUnits, TmxRefusal | FailureOfType<'cancelled'>>> {
  const { path, bytes, into } = file;
  const tooLarge = refuseTooLarge(file);
  if (tooLarge) return err(tooLarge);
  const units: TmxUnit[] = [];
  const refused: Refused[] = [];
  const reader = createTmxReader({
    header: () => {},
    unit: (unit) => units.push(unit),
    refused: (unit) => refused.push(unit),
  });
  for (let at = 0; at < bytes.length; at += slice) {
    progress({ done: at, total: bytes.length });
    await setImmediate();
    if (signal.aborted) return err({ type: 'cancelled' });
    const failure = reader.write(bytes.subarray(at, at + slice));
    if (failure) return err({ ...failure, path });
  }
  const failure = reader.end();
  if (failure) return err({ ...failure, path });
  progress({ done: bytes.length, total: bytes.length });
  return ok(storeUnits(db, into, { units, refused }, now));
}

function refuseTooLarge({ path, bytes }: TmxSource): FailureOfType<'file-too-large'> | null {
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  return megabytes > limitMegabytes ? { type: 'file-too-large', path, megabytes, limit: limitMegabytes } : null;
}

function storeUnits(
  db: WritableDb,
  into: string | null,
  { units, refused }: Pick<TmxFile, 'units' | 'refused'>,
  now: Date,
): ImportedUnits {
  return transact(db, () => {
    const memory = ensureMemory(db, into, now);
    clearRedo(db);
    const { touched, ...counts } = importUnits(db, memory.id, units);
    const memoryId = String(memory.id) as MemoryId;
    return { report: { memoryId, name: memory.name, ...counts, refused }, touched };
  });
}
