import { useEffect, useRef, useState } from 'react';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { AlignmentId, ArticleId } from '#shared/model/ids.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';

/** A document to align: an article of the workspace, or a file. */
export type Document = { readonly articleId: ArticleId } | File;

/** Aligns two documents; leaving the screen gives it up, and nothing is kept then. */
export function useStart(onStarted: (id: AlignmentId) => void) {
  const call = useCall();
  const [run, setRun] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const start = async (source: Document, target: File) => {
    const { signal } = (controller.current = new AbortController());
    setFailure(null);
    setRun({ done: 0, total: 0 });
    const [dutch, english] = [source instanceof File ? await readFile(source) : source, await readFile(target)];
    const missing = dutch === null ? source : english === null ? target : null;
    if (dutch === null || english === null) {
      const path = missing instanceof File ? missing.name : '';
      setRun(null);
      return setFailure({ type: 'file-unreadable', path, reason: { type: 'is-gone' } });
    }
    const onProgress = (progress: Progress) => (signal.aborted ? undefined : setRun(progress));
    const started = await call('alignment.start', { source: dutch, target: english }, { signal, onProgress });
    if (signal.aborted) return undefined;
    setRun(null);
    if (started.ok) onStarted(started.value.id);
    else setFailure(started.error);
    return undefined;
  };
  const stop = () => {
    controller.current?.abort();
    setRun(null);
  };
  return { run, failure, start, stop };
}

/** Null for what cannot be read: a folder, or a file that went away after it was chosen. */
async function readFile(file: File): Promise<{ path: string; bytes: Uint8Array } | null> {
  try {
    return { path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return null;
  }
}
