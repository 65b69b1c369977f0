import type { CallContext } from '#shared/contract/engine-api.ts';
import type { UndoReport } from '#shared/contract/segments.ts';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { redoStep, undoStep, type AppliedStep } from '#glossary/store/apply-step.ts';
import { readTopStep, readUndoneStep, readUndoState, type StepRow } from '#glossary/store/undo-stack.ts';
import { findUndoPlace } from './find-undo-place.ts';
import { authorOf, publishImport } from './transfer-handlers.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `undo.…`. */
export const undoHandlers: SessionHandlers<MethodsOf<'undo'>> = {
  'undo.state': ({ db }) => ok(readUndoState(db)),
  'undo.undo': async (session, _params, context) => {
    if (isImport(readTopStep(session.db)))
      return (await applyImportStep(session, 'undo', context)) ?? err({ type: 'nothing-to-undo' });
    const applied = undoStep(session.db, session.author().now);
    return applied ? ok(report(session, applied)) : err({ type: 'nothing-to-undo' });
  },
  'undo.redo': async (session, _params, context) => {
    if (isImport(readUndoneStep(session.db)))
      return (await applyImportStep(session, 'redo', context)) ?? err({ type: 'nothing-to-redo' });
    const applied = redoStep(session.db, session.author().now);
    return applied ? ok(report(session, applied)) : err({ type: 'nothing-to-redo' });
  },
};

/** A whole import that goes or comes back may be a million units: work for a thread of its own. */
function isImport(step: StepRow | undefined): boolean {
  return step?.label === 'memory-import' || step?.label === 'memory-import-back';
}

async function applyImportStep(
  session: Session,
  direction: 'undo' | 'redo',
  context: CallContext,
): Promise<Result<UndoReport, OpenFailure> | null> {
  // Letting go of the key is no reason to stop half way through a step.
  const whole = { ...context, signal: new AbortController().signal };
  const applied = await session.transfers.run('step', { direction, author: authorOf(session) }, whole);
  if (!applied.ok) return applied.error.type === 'cancelled' ? null : err(applied.error);
  if (!applied.value) return null;
  publishImport(session, 0);
  return ok({ label: applied.value.label, articleId: null, segmentId: null });
}

function report(session: Session, { step, changes, units }: AppliedStep): UndoReport {
  session.publish(changes, { resources: units });
  return { label: step.label, ...findUndoPlace(session.db, step, changes) };
}
