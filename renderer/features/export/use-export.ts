import { useEffect, useRef, useState } from 'react';
import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import type { ExportDone, ExportRequest } from '#renderer/session/commands.ts';
import { useCommands } from '#renderer/session/hooks.ts';

export type ExportPhase =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly result: Result<ExportDone, Failure> };

/** One export at a time. Giving up goes back to the questions; so does leaving the dialog. */
export function useExport() {
  const commands = useCommands();
  const [phase, setPhase] = useState<ExportPhase>({ kind: 'asking' });
  const controller = useRef<AbortController | null>(null);
  const stop = () => controller.current?.abort();
  useEffect(() => stop, []);

  const run = (request: Omit<ExportRequest, 'signal'>) => {
    const now = new AbortController();
    controller.current = now;
    setPhase({ kind: 'running' });
    void commands.exportArticle({ ...request, signal: now.signal }).then((result) => {
      setPhase(now.signal.aborted ? { kind: 'asking' } : { kind: 'done', result });
    });
  };
  return { phase, run, stop, reset: () => setPhase({ kind: 'asking' }) };
}
