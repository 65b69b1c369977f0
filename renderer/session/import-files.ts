import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import type { SessionContext } from './context.ts';
import { importPairs } from './import-pairs.ts';
import type { ImportOutcome } from './state.ts';

export interface Importer {
  run(files: readonly File[]): Promise<void>;
  /** Nothing is half done by it: a file is read whole or, where that can be given up, not at all. */
  stop(): void;
}

/** Articles, memories and glossaries, one after the other; each is refused whole or kept whole. */
export function createImporter(context: SessionContext): Importer {
  let controller = new AbortController();
  const { store } = context;
  const run = async (files: readonly File[]) => {
    if (files.length === 0 || store.get().importRun?.running) return;
    controller = new AbortController();
    const { signal } = controller;
    const outcomes: ImportOutcome[] = [];
    const tell = (running: boolean) =>
      store.set({ importRun: { total: files.length, outcomes: [...outcomes], running } });
    tell(true);
    for (const file of files) {
      if (signal.aborted) break;
      const outcome = await importFile(context, file, signal);
      // Given up: it counts as one of the files that were not read.
      if (!outcome.result.ok && outcome.result.error.type === 'cancelled') continue;
      outcomes.push(outcome);
      tell(true);
    }
    tell(false);
  };
  return { run, stop: () => controller.abort() };
}

async function importFile(context: SessionContext, file: File, signal: AbortSignal): Promise<ImportOutcome> {
  const { name } = file;
  const kind = kindOf(name);
  if (kind === 'memory') return { kind, name, result: await importPairs(context, file, signal) };
  const bytes = await readBytes(file);
  if (!bytes) {
    const error = { type: 'file-unreadable', path: name, reason: { type: 'is-gone' } } as const;
    return { kind, name, result: { ok: false, error } };
  }
  const params = { path: name, bytes, into: null };
  if (kind === 'terms') return { kind, name, result: await context.call('terms.import', params) };
  return { kind, name, result: nameAllKinds(await context.call('articles.import', { path: name, bytes })) };
}

/** Whoever imports articles knows of articles alone; here memories and glossaries may be chosen too. */
function nameAllKinds<T>(result: Result<T, Failure>): Result<T, Failure> {
  if (result.ok || result.error.type !== 'file-kind-unknown') return result;
  return {
    ok: false,
    error: { ...result.error, known: `${result.error.known}, .tmx, .tmx.gz, .csv, .tsv, .xlsx, .tbx` },
  };
}

function kindOf(name: string): ImportOutcome['kind'] {
  if (/\.(tmx|tmx\.gz|csv|tsv|xlsx)$/i.test(name)) return 'memory';
  return /\.tbx$/i.test(name) ? 'terms' : 'article';
}

/** Null for what cannot be read: a folder, or a file that went away after it was dropped. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
