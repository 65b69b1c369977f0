import type { Failure } from '#shared/model/failure.ts';
import type { MemoryImportReport } from '#shared/model/memory.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { SessionContext } from './context.ts';

/** Bytes that go to the engine in one message: a file of any size takes no more room than this. */
const pieceLength = 4_000_000;

/** Hands a file of pairs to the engine piece by piece and takes it into the memory of its own name, whole or not at all. */
export async function importPairs(
  context: SessionContext,
  file: File,
  signal: AbortSignal,
): Promise<Result<MemoryImportReport, Failure>> {
  const begun = await context.call('uploads.begin', { name: file.name });
  if (!begun.ok) return begun;
  const { uploadId } = begun.value;
  try {
    const sent = await sendPieces(context, file, uploadId, signal);
    if (!sent.ok) return sent;
    const order = { file: { uploadId }, into: null, mode: 'newer' } as const;
    const ready = await context.call('transfer.preview', order, { signal });
    if (!ready.ok) return ready;
    const { token } = ready.value;
    const done = await context.call('transfer.apply', { token }, { signal });
    if (!done.ok) {
      await context.call('transfer.discard', { token });
      return done;
    }
    const { memoryId, memoryName: name, counts, refused } = done.value;
    const { added, changed, duplicate, older } = counts;
    return ok({ memoryId, name, added, changed, duplicate: duplicate + older, refused });
  } finally {
    await context.call('uploads.discard', { uploadId });
  }
}

async function sendPieces(
  context: SessionContext,
  file: File,
  uploadId: string,
  signal: AbortSignal,
): Promise<Result<null, Failure>> {
  for (let at = 0; at < file.size; at += pieceLength) {
    if (signal.aborted) return err({ type: 'cancelled' });
    const bytes = await readPiece(file.slice(at, at + pieceLength));
    if (!bytes) return err({ type: 'file-unreadable', path: file.name, reason: { type: 'is-gone' } });
    const taken = await context.call('uploads.append', { uploadId, at, bytes });
    if (!taken.ok) return taken;
  }
  return ok(null);
}

/** Null for what cannot be read: a folder, or a file that went away after it was dropped. */
async function readPiece(piece: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await piece.arrayBuffer());
  } catch {
    return null;
  }
}
