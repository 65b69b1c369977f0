import { useEffect, useRef, useState } from 'react';
import { useCall, type Call } from '#renderer/session/engine-hooks.ts';
import { saveDocument } from '#renderer/session/save-document.ts';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { ExportReady } from '#shared/contract/transfer.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import type { UnitFormat } from '#shared/model/transfer.ts';
import { err, ok, type Result } from '#shared/result.ts';

export type ExportPhase =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly ready: ExportReady; readonly savedTo: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** One export at a time. Giving up goes back to the questions; so does leaving the dialog. */
export function useMemoryExport() {
  const call = useCall();
  const [phase, setPhase] = useState<ExportPhase>({ kind: 'asking' });
  const controller = useRef<AbortController | null>(null);
  const stop = () => controller.current?.abort();
  useEffect(() => stop, []);
  const run = (memoryId: MemoryId | null, format: UnitFormat) => {
    const now = new AbortController();
    controller.current = now;
    setPhase({ kind: 'running', progress: null });
    const onProgress = (progress: Progress) => setPhase({ kind: 'running', progress });
    void exportMemory(call, { memoryId, format }, { signal: now.signal, onProgress }).then(setPhase);
  };
  return { phase, run, stop };
}

interface Watched {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

async function exportMemory(
  call: Call,
  order: { readonly memoryId: MemoryId | null; readonly format: UnitFormat },
  watched: Watched,
): Promise<ExportPhase> {
  const ready = await call('transfer.export', order, watched);
  if (!ready.ok) return endOf(ready.error);
  const { exportId, fileName } = ready.value;
  const bytes = await fetchPieces(call, ready.value, watched.signal);
  await call('transfer.finish', { exportId });
  if (!bytes.ok) return endOf(bytes.error);
  const mediaType = mediaTypes[order.format];
  const saved = await saveDocument({ fileName, mediaType, bytes: bytes.value, warnings: [], pages: null });
  if (!saved.ok) return endOf(saved.error);
  const { savedTo } = saved.value;
  if (!savedTo) return { kind: 'asking' };
  return { kind: 'done', ready: ready.value, savedTo: savedTo.kind === 'file' ? savedTo.path : fileName };
}

const mediaTypes: Readonly<Record<UnitFormat, string>> = {
  tmx: 'application/xml',
  'tmx.gz': 'application/gzip',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function fetchPieces(
  call: Call,
  { exportId, bytes: length }: ExportReady,
  signal: AbortSignal,
): Promise<Result<Uint8Array, Failure>> {
  const whole = new Uint8Array(length);
  for (let at = 0; at < length;) {
    if (signal.aborted) return err({ type: 'cancelled' });
    const piece = await call('transfer.read', { exportId, at });
    if (!piece.ok) return piece;
    if (piece.value.length === 0) return err({ type: 'upload-unknown' });
    whole.set(piece.value, at);
    at += piece.value.length;
  }
  return ok(whole);
}

function endOf(failure: Failure): ExportPhase {
  return failure.type === 'cancelled' ? { kind: 'asking' } : { kind: 'failed', failure };
}
