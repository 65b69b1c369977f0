import { statSync } from 'node:fs';
import type { ImportPreview } from '#shared/model/transfer.ts';
import { sql, type ReadableDb, type WritableDb } from '#glossary/store/database.ts';
import { listMemories, refuseReadOnly } from '#glossary/memory/memories.ts';
import type { JobPlace } from '../job-place.ts';
import type { JobParams } from '../job.ts';
import { JobRefused } from '../job-refused.ts';
import type { Pace } from '../apply-import.ts';
import type { StagedFile } from '../create-stager.ts';
import { readPairsFile, type PairsFile } from '../read-pairs-file.ts';
import { readBeside } from '../reading/read-beside.ts';
import { settleFates } from '../settle-fates.ts';
import { countFates, createStage, openStager, openStageSink } from '../stage-units.ts';
import { attachStage, keepManyPages, saveStaged, type StagedImport } from '../staged-import.ts';
import { stagePath } from '../staging-folder.ts';

/** Reads a file into a stage and tells what an import of it would do. Only the stage is written to. */
export async function doPreview(params: JobParams['preview'], { db: open, pace }: JobPlace): Promise<ImportPreview> {
  const { file, name, folder, token, memoryName, mode, table } = params;
  const db = open();
  refuseLocked(db, memoryName);
  attachStage(db, stagePath(folder), { fresh: true });
  createStage(db, 'stage');
  // Writing begins with the stage: the workspace is not locked.
  db.exec('BEGIN');
  const staged = await stageFile(db, { file, name, table }, pace(sizeOf(file)));
  const memory = listMemories(db).find((one) => one.name === memoryName);
  if (memory) keepManyPages(db);
  const task = {
    memoryId: memory?.id ?? null,
    mode,
    schema: 'stage',
    repeated: staged.repeated,
    again: false,
  } as const;
  const settled = settleFates(db, task, () => pace(0).rest(0));
  const whole: StagedImport = { token, fileName: name, memoryName, mode, staged, settled, basis: readBasis(db) };
  saveStaged(db, whole);
  db.exec('COMMIT');
  return describePreview(whole, memory === undefined);
}

/** Files from this size on are worth a thread of their own to read them, in bytes. */
const largeFile = 2_000_000;

async function stageFile(db: WritableDb, file: PairsFile, pace: Pace): Promise<StagedFile> {
  if (sizeOf(file.file) >= largeFile) return readBeside(file, openStageSink(db), pace);
  const stager = openStager(db);
  await readPairsFile(file, stager, pace);
  return stager.summary();
}

/** What an import that is settled would do. */
export function describePreview(whole: StagedImport, isNewMemory: boolean): ImportPreview {
  const { token, fileName, memoryName, mode, staged, settled } = whole;
  const { languages, flattened, withNotes } = staged;
  const counts = countFates(staged, settled);
  return { token, fileName, memoryName, isNewMemory, mode, counts, languages, flattened, withNotes };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** Throws where the memory may not be written to. */
export function refuseLocked(db: ReadableDb, memoryName: string): void {
  const refused = refuseReadOnly(listMemories(db).find(({ name }) => name === memoryName));
  if (refused) throw new JobRefused(refused);
}

/** Differs as soon as a unit came, went or changed, or memories did. */
export function readBasis(db: ReadableDb): string {
  const rows = db.all<{ name: string; seq: number }>(
    sql`SELECT name, seq FROM main.sqlite_sequence WHERE name IN ('unit', 'unit_change') ORDER BY name`,
  );
  return JSON.stringify([rows, listMemories(db).map(({ id, name }) => [id, name])]);
}

/** Settles anew, for the memory as it is now. Writes to the stage alone. Inside a transaction. */
export function settleAnew(db: WritableDb, staged: StagedImport, rest: () => void): StagedImport {
  const { memoryName, mode } = staged;
  const basis = readBasis(db);
  const memoryId = listMemories(db).find(({ name }) => name === memoryName)?.id ?? null;
  const task = { memoryId, mode, schema: 'stage', repeated: staged.staged.repeated, again: true } as const;
  return { ...staged, settled: settleFates(db, task, rest), basis };
}

/** Settles anew where the memory has changed since the stage was made. Writes to the stage alone. */
export function settleAgain(db: WritableDb, staged: StagedImport, rest: () => void): StagedImport {
  const basis = readBasis(db);
  if (basis === staged.basis) return staged;
  return settleAnew(db, staged, rest);
}
