import { resolve } from 'node:path';
import type { FailureOf } from '#shared/contract/engine-api.ts';
import { longestPiece } from '#shared/contract/transfer.ts';
import type {
  ColumnChoice,
  FileRef,
  ImportCounts,
  ImportMode,
  ImportPreview,
  TableChoice,
} from '#shared/model/transfer.ts';
import type { Refused } from '#shared/model/reason.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { readUserFile, type ReadFailure } from '#glossary/hosts/read-file.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { makeReady } from '../make-ready.ts';
import { showProgress } from '../show-progress.ts';
import { stopByKey } from '../stop-by-key.ts';
import { describeRefused, tellRefused } from '../tell-refused.ts';

/** How files are to be taken in. */
export interface ImportOptions {
  readonly into?: string;
  readonly replace?: boolean;
  readonly keep?: boolean;
  readonly preview?: boolean;
  /** Places of the Dutch and the English column, from 1. */
  readonly columns?: readonly [number, number];
  readonly sheet?: string;
}

/** Refused parts that are told, or shown by a preview. */
const mostTold = 1000;
/** Units of each kind that a preview shows. */
const mostShown = 10;

/** `memory import FILE…`: each file is one transaction. Exit 1 where an item was refused. */
export async function importMemory(
  context: CommandContext,
  files: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  if (options.replace && options.keep) {
    context.console.tell('replaceOrKeep');
    return exitCodes.usage;
  }
  const taken: Taken = { units: 0 };
  const importAll = async (client: EngineClient, signal: AbortSignal) => {
    let worst: ExitCode = exitCodes.done;
    for (const file of files) {
      const code = await importFile({ console: context.console, client, signal }, file, options, taken);
      if (code !== exitCodes.done) worst = code;
      if (signal.aborted) return exitCodes.findings;
    }
    return worst;
  };
  const code = await withEngine(context, 'starter', (client) => stopByKey((signal) => importAll(client, signal)));
  // The units are there for good by now; what is made ready here need not be by the next start.
  if (taken.units > 0) await makeReady(context, taken.units);
  return code;
}

/** Counts what all files brought in. */
interface Taken {
  units: number;
}

/** Where an import is asked for. */
interface Desk {
  readonly console: Console;
  readonly client: EngineClient;
  /** Aborted where the user has had enough. */
  readonly signal: AbortSignal;
}

async function importFile(
  { console, client, signal }: Desk,
  path: string,
  options: ImportOptions,
  taken: Taken,
): Promise<ExitCode> {
  const file = await offerFile(client, path);
  if (!file.ok) return console.fail(file.error);
  const table = await chooseTable(client, file.value, options);
  if (!table.ok) return console.fail(table.error);
  const mode: ImportMode = options.replace ? 'replace' : options.keep ? 'keep' : 'newer';
  const progress = showProgress(console);
  const order = { file: file.value, into: options.into ?? null, mode, table: table.value };
  const ready = await client.call('transfer.preview', order, { onProgress: progress.show, signal });
  if (!ready.ok) progress.end();
  if (!ready.ok) return console.fail(asNamed(ready.error, path));
  if ('uploadId' in file.value) await client.call('uploads.discard', file.value);
  if (options.preview) {
    progress.end();
    return showPreview(console, client, path, ready.value);
  }
  if (ready.value.isNewMemory && ready.value.counts.added === 0) {
    progress.end();
    return leaveOut(console, client, path, ready.value);
  }
  const done = await client.call('transfer.apply', { token: ready.value.token }, { onProgress: progress.show, signal });
  progress.end();
  if (!done.ok) return console.fail(done.error);
  taken.units += done.value.counts.added + done.value.counts.changed;
  const { refused, ...report } = done.value;
  if (console.json)
    console.printJson({
      file: path,
      ...report,
      ...countsOf(report.counts),
      refused: describeRefused(console, refused),
    });
  else tellCounts(console, path, done.value.memoryName, done.value.counts);
  tellAside(console, path, done.value);
  tellRefused(console, path, refused);
  if (done.value.counts.refused > refused.length)
    console.tell('refusedMore', { file: path, count: done.value.counts.refused - refused.length });
  return done.value.counts.refused === 0 ? exitCodes.done : exitCodes.findings;
}

/** A file that is named by its path; what comes through a pipe is handed over first. */
async function offerFile(
  client: EngineClient,
  path: string,
): Promise<Result<FileRef, ReadFailure | FailureOf<'uploads.append'>>> {
  if (path !== '-') return ok({ path: resolve(path) });
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const begun = await client.call('uploads.begin', { name: 'stdin' });
  if (!begun.ok) return begun;
  const { uploadId } = begun.value;
  for (let at = 0; at < bytes.value.length; at += longestPiece) {
    const piece = bytes.value.subarray(at, at + longestPiece);
    const taken = await client.call('uploads.append', { uploadId, at, bytes: piece });
    if (!taken.ok) return taken;
  }
  return ok({ uploadId });
}

/** How a table is read where the user says more than a first look would find; null where not. */
async function chooseTable(
  client: EngineClient,
  file: FileRef,
  { columns, sheet }: ImportOptions,
): Promise<Result<TableChoice | null, FailureOf<'transfer.inspect'>>> {
  if (!columns && sheet === undefined) return ok(null);
  const seen = await client.call('transfer.inspect', { file });
  if (!seen.ok) return seen;
  const first = seen.value.table?.choice;
  if (!first) return ok(null);
  const table = { ...first, sheet: sheet ?? first.sheet };
  const again = sheet === undefined ? seen : await client.call('transfer.inspect', { file, table: { ...table } });
  if (!again.ok) return err(again.error);
  const chosen = again.value.table?.choice ?? table;
  const pair: ColumnChoice = columns
    ? { ...chosen.columns, source: columns[0] - 1, target: columns[1] - 1 }
    : chosen.columns;
  return ok({ ...chosen, columns: pair });
}

/** Names the file as the user did. */
function asNamed<F extends object>(failure: F, path: string): F {
  return 'path' in failure && failure.path === resolve(path) ? { ...failure, path } : failure;
}

/** The numbers as they stood before there was more to tell of an import. */
function countsOf({ added, changed, duplicate, older }: ImportCounts) {
  return { added, changed, duplicate: duplicate + older };
}

function tellCounts(console: Console, file: string, memory: string, counts: ImportCounts): void {
  console.tell('units', { file, memory, ...counts });
}

/** What of the file is not kept, though its unit is. */
function tellAside(
  console: Console,
  file: string,
  { flattened, withNotes }: { readonly flattened: number; readonly withNotes: number },
): void {
  if (flattened > 0) console.tell('flattened', { file, count: flattened });
  if (withNotes > 0) console.tell('notesLeftOut', { file, count: withNotes });
}

/** A file without a unit that could be taken makes no memory: it would stay behind empty. */
async function leaveOut(
  console: Console,
  client: EngineClient,
  path: string,
  preview: ImportPreview,
): Promise<ExitCode> {
  await showPreview(console, client, path, preview, 'nothingTaken');
  return exitCodes.findings;
}

async function showPreview(
  console: Console,
  client: EngineClient,
  path: string,
  ready: ImportPreview,
  closing: 'previewOnly' | 'nothingTaken' = 'previewOnly',
): Promise<ExitCode> {
  const { token, memoryName, counts } = ready;
  const refused = await client.call('transfer.refused', { token, from: 0, limit: mostTold });
  if (!refused.ok) return console.fail(refused.error);
  const items: readonly Refused[] = refused.value.items;
  const changed = await client.call('transfer.units', {
    token,
    fate: 'changed',
    from: 0,
    limit: console.json ? mostTold : mostShown,
  });
  if (!changed.ok) return console.fail(changed.error);
  if (console.json)
    console.printJson({ file: path, ...ready, changed: changed.value.items, refused: describeRefused(console, items) });
  else tellCounts(console, path, memoryName, counts);
  if (!console.json)
    for (const { line, source, target, oldTarget } of changed.value.items)
      console.tell('wouldChange', { file: path, line, source, old: oldTarget ?? '', new: target });
  tellAside(console, path, ready);
  tellRefused(console, path, items);
  if (!console.json) console.tell(closing, { file: path });
  await client.call('transfer.discard', { token });
  return counts.refused === 0 ? exitCodes.done : exitCodes.findings;
}
