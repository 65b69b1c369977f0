import type { UndoReport } from '#shared/contract/segments.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { err, ok } from '#shared/result.ts';
import { redoStep, undoStep, type AppliedStep } from '#glossary/store/apply-step.ts';
import { readUndoState } from '#glossary/store/undo-stack.ts';
import { toArticleId } from './publish-changes.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `undo.…`. */
export const undoHandlers: SessionHandlers<MethodsOf<'undo'>> = {
  'undo.state': ({ db }) => ok(readUndoState(db)),
  'undo.undo': (session) => {
    const applied = undoStep(session.db, session.author().now);
    return applied ? ok(report(session, applied)) : err({ type: 'nothing-to-undo' });
  },
  'undo.redo': (session) => {
    const applied = redoStep(session.db, session.author().now);
    return applied ? ok(report(session, applied)) : err({ type: 'nothing-to-redo' });
  },
};

function report(session: Session, { step, changes, units }: AppliedStep): UndoReport {
  session.publish(changes, { resources: units });
  const segmentId = step.segment_id === null ? null : (String(step.segment_id) as SegmentId);
  return { label: step.label, articleId: toArticleId(step.article_id), segmentId };
}
