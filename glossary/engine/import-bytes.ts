import type { CallContext, ParamsOf } from '#shared/contract/engine-api.ts';
import { ok } from '#shared/result.ts';
import { findReceiving, listMemories } from '#glossary/memory/memories.ts';
import type { Session } from './session.ts';
import type { SessionAnswer } from './session-handlers.ts';
import { authorOf, publishImport } from './transfer-handlers.ts';

/** A file that comes whole, for callers that show no preview: the same way as `transfer.preview` and `transfer.apply`. */
export async function importBytes(
  session: Session,
  { path, bytes, into }: ParamsOf<'memory.import'>,
  context: CallContext,
): Promise<SessionAnswer<'memory.import'>> {
  const { transfers, db } = session;
  const author = session.author();
  const uploadId = transfers.uploads.begin(path, author.now);
  try {
    transfers.uploads.append(uploadId, 0, bytes);
    const named = into ?? findReceiving(listMemories(db))?.name ?? null;
    const order = { file: { uploadId }, into: named, mode: 'newer', table: null } as const;
    const ready = await transfers.preview(order, author.now, context);
    if (!ready.ok) return ready.error.type === 'upload-unknown' ? cancelled : { ok: false, error: ready.error };
    const done = await transfers.apply(ready.value.token, authorOf(session), context);
    if (!done.ok) {
      transfers.discard(ready.value.token);
      return done.error.type === 'import-unknown' ? cancelled : { ok: false, error: done.error };
    }
    publishImport(session, Number(done.value.importId));
    const { memoryId, memoryName: name, counts, refused } = done.value;
    const { added, changed, duplicate, older } = counts;
    return ok({ memoryId, name, added, changed, duplicate: duplicate + older, refused });
  } finally {
    transfers.uploads.discard(uploadId);
  }
}

/** The workspace was closed under it. */
const cancelled = { ok: false, error: { type: 'cancelled' } } as const;
