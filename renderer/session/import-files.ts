import type { SessionContext } from './context.ts';
import type { ImportOutcome } from './state.ts';

/** Articles, memories and glossaries, one after the other; each is refused whole or kept whole. */
export async function importFiles(context: SessionContext, files: readonly File[]): Promise<void> {
  const { store } = context;
  if (files.length === 0 || store.get().importRun?.running) return;
  store.set({ importRun: { total: files.length, outcomes: [], running: true } });
  for (const file of files) {
    const outcome = await importFile(context, file);
    const run = store.get().importRun;
    store.set({ importRun: { total: files.length, outcomes: [...(run?.outcomes ?? []), outcome], running: true } });
  }
  const { importRun } = store.get();
  if (importRun) store.set({ importRun: { ...importRun, running: false } });
}

async function importFile(context: SessionContext, file: File): Promise<ImportOutcome> {
  const { name } = file;
  const kind = kindOf(name);
  const bytes = await readBytes(file);
  if (!bytes) {
    const error = { type: 'file-unreadable', path: name, reason: 'NotReadableError' } as const;
    return { kind, name, result: { ok: false, error } };
  }
  if (kind === 'memory')
    return { kind, name, result: await context.call('memory.import', { path: name, bytes, into: null }) };
  if (kind === 'terms')
    return { kind, name, result: await context.call('terms.import', { path: name, bytes, into: null }) };
  return { kind, name, result: await context.call('articles.import', { path: name, bytes }) };
}

function kindOf(name: string): ImportOutcome['kind'] {
  if (/\.tmx$/i.test(name)) return 'memory';
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
