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
  /** The row that was changed, or null where there was nothing to undo. */
  readonly undo: () => Promise<number | null>;
  readonly redo: () => Promise<number | null>;
  /** When everything that was done is on the disk. */
  readonly settle: () => Promise<void>;
}

interface Shown {
  readonly head: Alignment | null;
  readonly rows: readonly AlignmentRow[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const nothing: Shown = { head: null, rows: [], canUndo: false, canRedo: false };

/** Opens an alignment; `onGone` is called where it is not there any more. */
export function useAlignment(alignmentId: AlignmentId, onGone: () => void): OpenAlignment {
  const call = useCall();
  const { shown, setShown, send, settle } = useStored(alignmentId, onGone);
  const edit = useCallback(
    (edits: readonly AlignmentEdit[]) =>
      setShown((before) => ({ ...before, rows: edits.reduce(applyEdit, before.rows) })),
    [setShown],
  );
  const change = useCallback(
    (edits: readonly AlignmentEdit[]) => {
      edit(edits);
      void send((version) => call('alignment.change', { alignmentId, version, edits: [...edits] }));
    },
    [alignmentId, call, edit, send],
  );
  const step = useCallback(
    async (method: 'alignment.undo' | 'alignment.redo'): Promise<number | null> => {
      const moved = await send((version) => call(method, { alignmentId, version }));
      if (!moved || moved.edits.length === 0) return null;
      edit(moved.edits);
      return placeOf(moved.edits);
    },
    [alignmentId, call, edit, send],
  );
  const undo = useCallback(() => step('alignment.undo'), [step]);
  const redo = useCallback(() => step('alignment.redo'), [step]);
  return { ...shown, change, undo, redo, settle };
}

/** What is stored, and the one way to it: one change after the other, each based on the one before. */
function useStored(alignmentId: AlignmentId, onGone: () => void) {
  const call = useCall();
  const report = useReport();
  const [shown, setShown] = useState<Shown>(nothing);
  const version = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const load = useCallback(async () => {
    const opened = await call('alignment.open', { alignmentId });
    if (!opened.ok) {
      report(opened.error);
      if (opened.error.type === 'alignment-unknown') onGone();
      return;
    }
    const { content, canUndo, canRedo } = opened.value;
    version.current = opened.value.version;
    setShown({ head: opened.value, rows: content, canUndo, canRedo });
  }, [alignmentId, call, report, onGone]);
  useEffect(() => void load(), [load]);

  const send = useCallback(
    <T extends AlignmentMoved>(work: (version: number) => Promise<Result<T, Failure>>): Promise<T | null> => {
      const sent = queue.current.then(async () => {
        const answer = await work(version.current);
        if (!answer.ok) {
          report(answer.error);
          // What is shown may be more than what is stored: the stored rows are the truth.
          await load();
          return null;
        }
        const { canUndo, canRedo } = answer.value;
        version.current = answer.value.version;
        setShown((before) => ({ ...before, canUndo, canRedo }));
        return answer.value;
      });
      queue.current = sent;
      return sent;
    },
    [load, report],
  );
  const settle = useCallback(async () => void (await queue.current), []);
  return { shown, setShown, send, settle };
}

/** The row that a change is about. */
function placeOf(edits: readonly AlignmentEdit[]): number {
  const [first] = edits;
  if (!first) return 0;
  return first.type === 'splice' ? first.at : (first.rows[0] ?? 0);
}
