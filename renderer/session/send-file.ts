import type { Progress } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { SessionContext } from './context.ts';

/** Bytes that go to the engine in one message: a file of any size takes no more room than this. */
const pieceLength = 4_000_000;

/** Hands a file to the engine piece by piece and gives the name it goes by there. Whoever asked for it discards it. */
export async function sendFile(
  context: Pick<SessionContext, 'call'>,
  file: File,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<Result<string, Failure>> {
  const begun = await context.call('uploads.begin', { name: file.name });
  if (!begun.ok) return begun;
  const { uploadId } = begun.value;
  const sent = await sendPieces(context, file, uploadId, { signal, onProgress });
  if (sent.ok) return ok(uploadId);
  await context.call('uploads.discard', { uploadId });
  return sent;
}

async function sendPieces(
  context: Pick<SessionContext, 'call'>,
  file: File,
  uploadId: string,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<Result<null, Failure>> {
  for (let at = 0; at < file.size; at += pieceLength) {
    if (signal.aborted) return err({ type: 'cancelled' });
    const bytes = await readPiece(file.slice(at, at + pieceLength));
    if (!bytes) return err({ type: 'file-unreadable', path: file.name, reason: { type: 'is-gone' } });
    const taken = await context.call('uploads.append', { uploadId, at, bytes });
    if (!taken.ok) return taken;
    onProgress({ done: at + bytes.length, total: file.size });
  }
  return signal.aborted ? err({ type: 'cancelled' }) : ok(null);
}

/** Null for what cannot be read: a folder, or a file that went away after it was dropped. */
async function readPiece(piece: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await piece.arrayBuffer());
  } catch {
    return null;
  }
}
