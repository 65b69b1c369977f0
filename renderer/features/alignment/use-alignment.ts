import { useCallback, useEffect, useRef, useState } from 'react';
import type { AlignmentMoved } from '#shared/contract/alignment.ts';
import type { Alignment, AlignmentRow } from '#shared/model/alignment.ts';
import { applyEdit, type AlignmentEdit } from '#shared/model/alignment-edit.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { AlignmentId } from '#shared/model/ids.ts';
import type { Result } from '#shared/result.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';

/** An alignment on the screen. What is done shows at once and is on the disk a moment later, in the order it was done. */
export interface OpenAlignment {
  readonly head: Alignment | null;
  readonly rows: readonly AlignmentRow[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly change: (edits: readonly AlignmentEdit[]) => void;
  readonly undo: () => Promise<number | null>;
  readonly redo: () => Promise<number | null>;
  /** When everything that was done is on the disk. */
  readonly settle: () => Promise<void>;
}

interface Stack {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Opens an alignment; `onGone` is called where it is not there any more. */
export function useAlignment(alignmentId: AlignmentId, onGone: () => void): OpenAlignment {
  const call = useCall();
  const report = useReport();
  const [head, setHead] = useState<Alignment | null>(null);
  const [rows, setRows] = useState<readonly AlignmentRow[]>([]);
  const [stack, setStack] = useState<Stack>({ canUndo: false, canRedo: false });
  const version = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const load = useCallback(async () => {
    const opened = await call('alignment.open', { alignmentId });
    if (!opened.ok) {
      report(opened.error);
      if (opened.error.type === 'alignment-unknown') onGone();
      return;
    }
    version.current = opened.value.version;
    setHead(opened.value);
    setRows(opened.value.content);
    setStack(opened.value);
  }, [alignmentId, call, report, onGone]);
  useEffect(() => void load(), [load]);

  const fail = useCallback(
    async (failure: Failure) => {
      report(failure);
      // What is shown may be more than what is stored: the stored rows are the truth.
      await load();
    },
    [load, report],
  );

  /** One after the other: each change is based on the one before. */
  const send = useCallback(
    <T extends AlignmentMoved>(work: () => Promise<Result<T, Failure>>): Promise<T | null> => {
      const sent = queue.current.then(async () => {
        const answer = await work();
        if (!answer.ok) {
          await fail(answer.error);
          return null;
        }
        version.current = answer.value.version;
        setStack(answer.value);
        return answer.value;
      });
      queue.current = sent;
      return sent;
    },
    [fail],
  );

  const change = useCallback(
    (edits: readonly AlignmentEdit[]) => {
      setRows((current) => edits.reduce(applyEdit, current));
      void send(() => call('alignment.change', { alignmentId, version: version.current, edits: [...edits] }));
    },
    [alignmentId, call, send],
  );

  const step = useCallback(
    async (method: 'alignment.undo' | 'alignment.redo'): Promise<number | null> => {
      const moved = await send(() => call(method, { alignmentId, version: version.current }));
      const edits = moved?.edits ?? [];
      if (edits.length === 0) return null;
      setRows((current) => edits.reduce(applyEdit, current));
      return placeOf(edits);
    },
    [alignmentId, call, send],
  );

  return {
    head,
    rows,
    ...stack,
    change,
    undo: useCallback(() => step('alignment.undo'), [step]),
    redo: useCallback(() => step('alignment.redo'), [step]),
    settle: useCallback(async () => void (await queue.current), []),
  };
}

/** The row that a change is about. */
function placeOf(edits: readonly AlignmentEdit[]): number {
  const [first] = edits;
  if (!first) return 0;
  return first.type === 'splice' ? first.at : (first.rows[0] ?? 0);
}
