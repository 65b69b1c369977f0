import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import type { SessionContext } from './context.ts';
import type { PairsImporter } from './import-pairs.ts';
import type { ImportOutcome } from './state.ts';

export interface Importer {
  run(files: readonly File[]): Promise<void>;
  /** Nothing is half done by it: a file that is being read is read to its end. */
  stop(): void;
}

/**
 * Articles and glossaries, one after the other; each is refused whole or kept whole. Files of pairs go to `pairs`, which asks
 * before it takes them in.
 */
export function createImporter(context: SessionContext, pairs: Pick<PairsImporter, 'add'>): Importer {
  let controller = new AbortController();
  const { store } = context;
  const run = async (chosen: readonly File[]) => {
    const ofPairs = chosen.filter(({ name }) => isOfPairs(name));
    if (ofPairs.length > 0) pairs.add(ofPairs);
    const files = chosen.filter(({ name }) => !isOfPairs(name));
    if (files.length === 0 || store.get().importRun?.running) return;
    controller = new AbortController();
    const { signal } = controller;
    const outcomes: ImportOutcome[] = [];
    const tell = (running: boolean) =>
      store.set({ importRun: { total: files.length, outcomes: [...outcomes], running } });
    tell(true);
    for (const file of files) {
      if (signal.aborted) break;
      outcomes.push(await importFile(context, file));
      tell(true);
    }
    tell(false);
  };
  return { run, stop: () => controller.abort() };
}

async function importFile(context: SessionContext, file: File): Promise<ImportOutcome> {
  const { name } = file;
  const kind = kindOf(name);
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

function isOfPairs(name: string): boolean {
  return /\.(tmx|tmx\.gz|csv|tsv|xlsx)$/i.test(name);
}

function kindOf(name: string): ImportOutcome['kind'] {
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
