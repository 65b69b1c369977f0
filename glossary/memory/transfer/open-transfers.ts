import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { CallContext } from '#shared/contract/engine-api.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type {
  CutOffImport,
  FileRef,
  ImportMode,
  ImportPreview,
  TableChoice,
  UnitFormat,
} from '#shared/model/transfer.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import type { JobAuthor, JobFailures, JobKind, JobParams, JobResults } from './job.ts';
import { nameMemory } from './name-memory.ts';
import { startJob } from './run-job.ts';
import { readStage } from './staged-import.ts';
import { clearLeftovers, makeStagingFolder, removeStagingFolder, stagePath, stagingRoot } from './staging-folder.ts';
import { openUploads, type Uploads } from './uploads.ts';

/** What an import is to be made ready from. */
export interface PreviewOrder {
  readonly file: FileRef;
  readonly into: string | null;
  readonly mode: ImportMode;
  readonly table: TableChoice | null;
}

/** How an import that is ready is to be taken in instead. */
export interface SettleOrder {
  readonly token: string;
  readonly into: string;
  readonly mode: ImportMode;
}

/** What is to go out: a memory, or with null all. */
export interface ExportOrder {
  readonly memoryId: number | null;
  readonly format: UnitFormat;
}

/** Files that come into the memories of an open workspace and go out of them, and what is made ready for that. */
export interface Transfers {
  readonly uploads: Uploads;
  /** Work that writes nothing to the workspace, or all it writes at once. */
  run<K extends JobKind>(
    kind: K,
    params: JobParams[K],
    context: CallContext,
  ): Promise<Result<JobResults[K], JobFailures[K]>>;
  preview(
    order: PreviewOrder,
    now: Date,
    context: CallContext,
  ): Promise<Result<ImportPreview, JobFailures['preview'] | FailureOfType<'upload-unknown'>>>;
  /** The same file for another memory or in another way, without reading it again. */
  settle(order: SettleOrder, context: CallContext): Promise<Result<ImportPreview, JobFailures['settle']>>;
  /** Takes in what was made ready; whether it is taken or not, it is not ready any more unless it was cancelled. */
  apply(
    token: string,
    author: JobAuthor,
    context: CallContext,
  ): Promise<Result<JobResults['apply'], JobFailures['apply']>>;
  /** Reads of what was made ready. */
  read<T>(token: string, work: (db: ReadableDb) => T): Result<T, FailureOfType<'import-unknown'>>;
  discard(token: string): void;
  export(
    order: ExportOrder,
    now: Date,
    context: CallContext,
  ): Promise<Result<{ readonly exportId: string } & JobResults['export'], JobFailures['export']>>;
  /** Path of a file that was made by `export`. */
  findExport(exportId: string): string | undefined;
  finishExport(exportId: string): void;
  /** Imports that an earlier run of the program did not bring to an end; the memory has nothing of them. */
  cutOff(): readonly CutOffImport[];
  forgetCutOff(): void;
  /** Settles once nobody holds the workspace for one long transaction; null where nobody does. */
  whenFree(): Promise<unknown> | null;
  /** Ends what is under way; nothing of it stays. */
  close(): void;
}

/** Jobs that write to the workspace. */
const writing: ReadonlySet<JobKind> = new Set(['apply', 'takeBack', 'step']);

/** What is open, and where. */
interface Desk {
  readonly workspacePath: string;
  readonly uploads: Uploads;
  /** Tokens of imports that are ready, and of files that wait to be fetched. */
  readonly ready: Set<string>;
  readonly exports: Set<string>;
  /** Stops each job that is under way. */
  readonly running: Set<() => void>;
  /** Settles when the long transaction that is under way ends. */
  holding: Promise<unknown> | null;
}

/** Opens the transfers of a workspace and clears away what an earlier run left. `db` is only read from. */
export function openTransfers(db: ReadableDb, workspacePath: string): Transfers {
  let cutOff = clearLeftovers(db, workspacePath);
  const uploads = openUploads(workspacePath);
  const desk: Desk = {
    workspacePath,
    uploads,
    ready: new Set(),
    exports: new Set(),
    running: new Set(),
    holding: null,
  };
  const { ready, exports } = desk;
  return {
    uploads,
    run: (kind, params, context) => runJob(desk, kind, params, context),
    preview: (order, now, context) => preparePreview(desk, order, now, context),
    async settle({ token, into, mode }, context) {
      if (!ready.has(token)) return err({ type: 'import-unknown' });
      return runJob(desk, 'settle', { folder: folderOf(desk, token), memoryName: into, mode }, context);
    },
    async apply(token, author, context) {
      if (!ready.has(token)) return err({ type: 'import-unknown' });
      const applied = await runJob(desk, 'apply', { folder: folderOf(desk, token), author }, context);
      if (applied.ok) drop(desk, ready, token);
      return applied;
    },
    read: (token, work) =>
      ready.has(token) ? ok(readStage(stagePath(folderOf(desk, token)), work)) : err({ type: 'import-unknown' }),
    discard: (token) => drop(desk, ready, token),
    export: (order, now, context) => prepareExport(desk, order, now, context),
    findExport: (exportId) => (exports.has(exportId) ? join(folderOf(desk, exportId), 'export') : undefined),
    finishExport: (exportId) => drop(desk, exports, exportId),
    cutOff: () => cutOff,
    forgetCutOff: () => void (cutOff = []),
    whenFree: () => desk.holding,
    close() {
      for (const stop of desk.running) stop();
      uploads.close();
      for (const kept of [ready, exports]) for (const token of kept) drop(desk, kept, token);
    },
  };
}

async function runJob<K extends JobKind>(
  desk: Desk,
  kind: K,
  params: JobParams[K],
  context: CallContext,
): Promise<Result<JobResults[K], JobFailures[K]>> {
  // One long transaction at a time: the second waits for the first.
  while (writing.has(kind) && desk.holding) await desk.holding;
  const job = startJob(kind, params, { workspacePath: desk.workspacePath, ...context });
  desk.running.add(job.stop);
  if (writing.has(kind)) desk.holding = job.result.catch(() => undefined).finally(() => (desk.holding = null));
  return job.result.finally(() => desk.running.delete(job.stop));
}

async function preparePreview(
  desk: Desk,
  { file, into, mode, table }: PreviewOrder,
  now: Date,
  context: CallContext,
): ReturnType<Transfers['preview']> {
  const found = desk.uploads.find(file);
  if (!found.ok) return found;
  const { path, name } = found.value;
  const token = randomUUID();
  const note = { fileName: name, at: now.toISOString(), isImport: true };
  const folder = makeStagingFolder(desk.workspacePath, token, note);
  desk.ready.add(token);
  const params = { file: path, name, folder, token, memoryName: into ?? nameMemory(name), mode, table };
  let isMade = false;
  try {
    const made = await runJob(desk, 'preview', params, context);
    isMade = made.ok;
    return made;
  } finally {
    if (!isMade) drop(desk, desk.ready, token);
  }
}

async function prepareExport(
  desk: Desk,
  { memoryId, format }: ExportOrder,
  now: Date,
  context: CallContext,
): ReturnType<Transfers['export']> {
  const exportId = randomUUID();
  const note = { fileName: 'export', at: now.toISOString(), isImport: false };
  const folder = makeStagingFolder(desk.workspacePath, exportId, note);
  desk.exports.add(exportId);
  const made = await runJob(desk, 'export', { file: join(folder, 'export'), memoryId, format }, context);
  if (!made.ok) drop(desk, desk.exports, exportId);
  return made.ok ? ok({ exportId, ...made.value }) : made;
}

function folderOf({ workspacePath }: Desk, token: string): string {
  return join(stagingRoot(workspacePath), token);
}

function drop({ workspacePath }: Desk, kept: Set<string>, token: string): void {
  if (kept.delete(token)) removeStagingFolder(workspacePath, token);
}
