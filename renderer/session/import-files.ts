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

/** Where files go that are shown before they are taken in. */
export interface ImportDesks {
  readonly pairs: Pick<PairsImporter, 'add'>;
  readonly terms: (files: readonly File[]) => void;
}

/**
 * Articles, one after the other; each is refused whole or kept whole. Glossaries and files of pairs go to where they are looked
 * at first; a table is a glossary to whoever is looking at the glossary.
 */
export function createImporter(context: SessionContext, desks: ImportDesks): Importer {
  let controller = new AbortController();
  const { store } = context;
  const run = async (chosen: readonly File[]) => {
    const tables = store.get().view === 'terms' ? 'terms' : 'pairs';
    const pick = (kind: FileKind) => chosen.filter(({ name }) => kindOf(name, tables) === kind);
    const [files, terms, ofPairs] = [pick('article'), pick('terms'), pick('pairs')];
    if (terms.length > 0) desks.terms(terms);
    if (ofPairs.length > 0) desks.pairs.add(ofPairs);
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
  const bytes = await readFile(file);
  if (!bytes.ok) return { name, result: bytes };
  return { name, result: nameAllKinds(await context.call('articles.import', { path: name, bytes: bytes.value })) };
}

/** Whoever imports articles knows of articles alone; here memories and glossaries may be chosen too. */
function nameAllKinds<T>(result: Result<T, Failure>): Result<T, Failure> {
  if (result.ok || result.error.type !== 'file-kind-unknown') return result;
  return {
    ok: false,
    error: { ...result.error, known: `${result.error.known}, .tmx, .tmx.gz, .csv, .tsv, .xlsx, .tbx` },
  };
}

type FileKind = 'article' | 'terms' | 'pairs';

function kindOf(name: string, tables: FileKind): FileKind {
  if (/\.tbx$/i.test(name)) return 'terms';
  if (/\.(tmx|tmx\.gz)$/i.test(name)) return 'pairs';
  return /\.(csv|tsv|xlsx)$/i.test(name) ? tables : 'article';
}

/** What a chosen or dropped file holds. A folder cannot be read, nor a file that went away since. */
export async function readFile(file: File): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { ok: false, error: { type: 'file-unreadable', path: file.name, reason: { type: 'is-gone' } } };
  }
}
