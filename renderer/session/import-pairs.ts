import type { Progress } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { ImportPreview } from '#shared/model/transfer.ts';
import type { Result } from '#shared/result.ts';
import type { SessionContext } from './context.ts';
import { hasBothColumns, nameAfterFile, type PairsChoice, type PairsImport, type PairsPhase } from './pairs-import.ts';
import { sendFile } from './send-file.ts';

/** Brings files of pairs into memories, one after the other, each with a preview and only after a yes. */
export interface PairsImporter {
  /** Puts files at the end of the queue; the first is read at once. */
  add(files: readonly File[], into?: string): void;
  /** Another memory, another way or other columns: what the file would do is found out again. */
  choose(change: Partial<PairsChoice>): void;
  /** Takes the file in. */
  apply(): Promise<void>;
  /** Gives up what is under way: an import that runs goes back to its preview, a file that is read is left. */
  stop(): void;
  /** Takes the import back that has just been made. */
  takeBack(): Promise<void>;
  /** Reads the file again from its beginning. */
  retry(): void;
  /** Done with this file: the next one, or none. */
  next(): void;
  /** Done with this file and with all that wait. */
  close(): void;
}

interface Waiting {
  readonly file: File;
  readonly into: string | undefined;
}

/** Work on the file that is shown; what comes back for an earlier one no longer counts. */
interface Work {
  readonly file: File;
  controller: AbortController;
  uploadId: string | null;
  token: string | null;
}

interface Desk {
  readonly context: SessionContext;
  waiting: readonly Waiting[];
  work: Work | null;
  /** How many files were begun since the queue was last empty. */
  begun: number;
}

/** The state is `pairs` of the session; null while nothing is imported. */
export function createPairsImporter(context: SessionContext): PairsImporter {
  const desk: Desk = { context, waiting: [], work: null, begun: 0 };
  return {
    add(files, into) {
      desk.waiting = [...desk.waiting, ...files.map((file) => ({ file, into }))];
      if (desk.work) set(desk, { total: desk.begun + desk.waiting.length });
      else advance(desk);
    },
    choose: (change) => choose(desk, change),
    apply: () => apply(desk),
    stop() {
      if (shown(desk)?.phase.kind === 'applying') desk.work?.controller.abort();
      else advance(desk);
    },
    takeBack: () => takeBack(desk),
    retry: () => retry(desk),
    next: () => advance(desk),
    close() {
      desk.waiting = [];
      advance(desk);
    },
  };
}

const shown = ({ context }: Desk): PairsImport | null => context.store.get().pairs;

function set(desk: Desk, change: Partial<PairsImport>): void {
  const pairs = shown(desk);
  if (pairs) desk.context.store.set({ pairs: { ...pairs, ...change } });
}

function enter(desk: Desk, phase: PairsPhase, more: Partial<PairsImport> = {}): void {
  set(desk, { phase, progress: null, ...more });
}

/** After these the engine knows nothing of the file any more. */
const lost: readonly Failure['type'][] = ['engine-gone', 'import-unknown', 'upload-unknown'];

function fail(desk: Desk, failure: Failure, preview: ImportPreview | null = null): void {
  enter(desk, { kind: 'failed', failure, preview: lost.includes(failure.type) ? null : preview });
}

/** The next file that waits takes the place of the one that is shown. */
function advance(desk: Desk): void {
  if (desk.work) forget(desk, desk.work);
  const [first, ...rest] = desk.waiting;
  desk.waiting = rest;
  if (!first) {
    desk.work = null;
    desk.begun = 0;
    return desk.context.store.set({ pairs: null });
  }
  desk.work = startWork(first.file);
  desk.begun += 1;
  desk.context.store.set({ pairs: startOf(first, desk.begun, desk.begun + rest.length) });
  void read(desk, desk.work);
}

function retry(desk: Desk): void {
  if (!desk.work) return;
  forget(desk, desk.work);
  desk.work = startWork(desk.work.file);
  enter(desk, { kind: 'sending' }, { shape: null });
  void read(desk, desk.work);
}

function startWork(file: File): Work {
  return { file, controller: new AbortController(), uploadId: null, token: null };
}

/** Nothing of it is kept, here or in the engine. */
function forget({ context }: Desk, work: Work): void {
  work.controller.abort();
  if (work.token) void context.call('transfer.discard', { token: work.token });
  if (work.uploadId) void context.call('uploads.discard', { uploadId: work.uploadId });
}

/** A fresh start of something that can be given up; what ran before is given up. */
function begin(desk: Desk, work: Work) {
  work.controller.abort();
  work.controller = new AbortController();
  const { signal } = work.controller;
  const counts = () => desk.work === work && !signal.aborted;
  const onProgress = (progress: Progress) => {
    if (counts()) set(desk, { progress });
  };
  return { counts, options: { signal, onProgress } };
}

/** From the file to its preview. */
async function read(desk: Desk, work: Work): Promise<void> {
  const { counts, options } = begin(desk, work);
  const sent = await sendFile(desk.context, work.file, options);
  if (sent.ok) work.uploadId = sent.value;
  if (!counts()) return forget(desk, work);
  if (!sent.ok) return fail(desk, sent.error);
  await look(desk, work);
}

/** What the file is and how its table would be read; then what it would do. */
async function look(desk: Desk, work: Work): Promise<void> {
  const { uploadId } = work;
  if (uploadId === null) return;
  const { counts, options } = begin(desk, work);
  enter(desk, { kind: 'reading' });
  const wanted = toParams(shown(desk)?.choice.table ?? null);
  const looked = await desk.context.call('transfer.inspect', { file: { uploadId }, table: wanted }, options);
  if (!counts()) return;
  if (!looked.ok) return fail(desk, looked.error);
  const table = looked.value.table?.choice ?? null;
  const choice = { ...(shown(desk)?.choice ?? startChoice(work.file.name)), table };
  set(desk, { shape: looked.value, choice });
  if (hasBothColumns(table)) await preview(desk, work, choice);
  else enter(desk, { kind: 'columns' });
}

async function preview(desk: Desk, work: Work, { into, mode, table }: PairsChoice): Promise<void> {
  const { call } = desk.context;
  const { uploadId, token } = work;
  if (uploadId === null) return;
  const { counts, options } = begin(desk, work);
  if (token) void call('transfer.discard', { token });
  work.token = null;
  const order = { file: { uploadId }, into, mode, table: toParams(table) };
  const made = await call('transfer.preview', order, options);
  if (counts()) takePreview(desk, work, made);
  else if (made.ok) void call('transfer.discard', { token: made.value.token });
}

async function settle(desk: Desk, work: Work, was: ImportPreview, { into, mode }: PairsChoice): Promise<void> {
  const { counts, options } = begin(desk, work);
  enter(desk, { kind: 'settling', preview: was }, { wasStopped: false });
  const made = await desk.context.call('transfer.settle', { token: was.token, into, mode }, options);
  if (counts()) takePreview(desk, work, made, was);
}

function takePreview(
  desk: Desk,
  work: Work,
  made: Result<ImportPreview, Failure>,
  was: ImportPreview | null = null,
): void {
  if (!made.ok) return fail(desk, made.error, was);
  work.token = made.value.token;
  enter(desk, { kind: 'ready', preview: made.value });
}

function choose(desk: Desk, change: Partial<PairsChoice>): void {
  const { work } = desk;
  const pairs = shown(desk);
  if (!pairs || !work) return;
  const choice = { ...pairs.choice, ...change };
  const was = 'preview' in pairs.phase ? pairs.phase.preview : null;
  set(desk, { choice });
  if (change.table !== undefined || !was) void look(desk, work);
  else void settle(desk, work, was, choice);
}

async function apply(desk: Desk): Promise<void> {
  const { work } = desk;
  const phase = shown(desk)?.phase;
  if (!work || phase?.kind !== 'ready') return;
  const { options } = begin(desk, work);
  enter(desk, { kind: 'applying', preview: phase.preview }, { wasStopped: false });
  const done = await desk.context.call('transfer.apply', { token: phase.preview.token }, options);
  if (desk.work !== work) return;
  if (done.ok) {
    work.token = null;
    return enter(desk, { kind: 'done', done: done.value, takenBack: null });
  }
  if (done.error.type !== 'cancelled') return fail(desk, done.error, phase.preview);
  enter(desk, { kind: 'ready', preview: phase.preview }, { wasStopped: true });
}

async function takeBack(desk: Desk): Promise<void> {
  const { work, context } = desk;
  const phase = shown(desk)?.phase;
  if (!work || phase?.kind !== 'done' || phase.takenBack) return;
  enter(desk, { ...phase, kind: 'takingBack', takenBack: null });
  const taken = await context.call('transfer.takeBack', { importId: phase.done.importId });
  if (desk.work !== work) return;
  if (!taken.ok) context.report(taken.error);
  enter(desk, { ...phase, takenBack: taken.ok ? taken.value : null });
}

function startOf({ file, into }: Waiting, place: number, total: number): PairsImport {
  const choice = startChoice(file.name, into);
  const start = { choice, shape: null, progress: null, wasStopped: false };
  return { name: file.name, place, total, ...start, phase: { kind: 'sending' } };
}

function startChoice(fileName: string, into = nameAfterFile(fileName)): PairsChoice {
  return { into, mode: 'newer', table: null };
}

/** The contract's own type of a table differs in nothing but what it lets change. */
function toParams(table: PairsChoice['table']) {
  return table && { ...table, columns: { ...table.columns } };
}
