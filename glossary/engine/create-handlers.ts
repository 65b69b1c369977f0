import type { CallContext, EngineHandlers, MethodName } from '#shared/contract/engine-api.ts';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, type Result } from '#shared/result.ts';
import { classifyStoreError } from '#glossary/store/classify-store-error.ts';
import { alignmentHandlers } from './alignment-handlers.ts';
import { articleHandlers } from './article-handlers.ts';
import { candidateHandlers } from './candidate-handlers.ts';
import { checkHandlers } from './check-handlers.ts';
import { commentHandlers } from './comment-handlers.ts';
import { completionHandlers } from './completion-handlers.ts';
import { consistencyHandlers } from './consistency-handlers.ts';
import { dictionaryHandlers } from './dictionary-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { glossariesHandlers } from './glossaries-handlers.ts';
import { fragmentHandlers } from './fragment-handlers.ts';
import { memoriesHandlers } from './memories-handlers.ts';
import { memoryHandlers } from './memory-handlers.ts';
import { memoryUnitHandlers } from './memory-unit-handlers.ts';
import { readsOnly } from './reads-only.ts';
import { rewordHandlers } from './reword-handlers.ts';
import { segmentEditHandlers } from './segment-edit-handlers.ts';
import { segmentHandlers } from './segment-handlers.ts';
import type { SessionHandlers } from './session-handlers.ts';
import type { Session } from './session.ts';
import { spellingHandlers } from './spelling-handlers.ts';
import { statisticsHandlers } from './statistics-handlers.ts';
import { termHandlers } from './term-handlers.ts';
import { transferHandlers, uploadHandlers } from './transfer-handlers.ts';
import { undoHandlers } from './undo-handlers.ts';
import { workspaceHandlers } from './workspace-handlers.ts';

/** Methods that need an open workspace: all but the one that opens it and those of its backups. */
type SessionMethod = Exclude<MethodName, 'workspace.reopen' | `backups.${string}`>;

const sessionHandlers = {
  ...workspaceHandlers,
  ...articleHandlers,
  ...alignmentHandlers,
  ...segmentHandlers,
  ...segmentEditHandlers,
  ...undoHandlers,
  ...memoryHandlers,
  ...memoriesHandlers,
  ...memoryUnitHandlers,
  ...termHandlers,
  ...glossariesHandlers,
  ...candidateHandlers,
  ...checkHandlers,
  ...commentHandlers,
  ...rewordHandlers,
  ...consistencyHandlers,
  ...exportHandlers,
  ...fragmentHandlers,
  ...statisticsHandlers,
  ...spellingHandlers,
  ...dictionaryHandlers,
  ...completionHandlers,
  ...uploadHandlers,
  ...transferHandlers,
} satisfies SessionHandlers<SessionMethod>;

/** Methods that look at the glossary or at Dutch words. They wait until both are ready, so that drafts have their turn meanwhile. */
const needsTerms =
  /^(?:terms|checks|fragments|completion|candidates|reword|consistency)\.|^memory\.(?:matches|search)$|^segments\.(?:confirm|pretranslate|planPretranslation)$/;

type AnyHandler = (
  session: Session,
  params: unknown,
  context: CallContext,
) => Result<unknown, unknown> | Promise<Result<unknown, unknown>>;

/** The handlers over whatever workspace is open at the moment; with none they all answer why. */
export function createHandlers(current: () => Result<Session, OpenFailure>): Pick<EngineHandlers, SessionMethod> {
  const guarded = Object.entries(sessionHandlers).map(([method, handler]) => [
    method,
    guard(handler as AnyHandler, current, method),
  ]);
  return Object.fromEntries(guarded) as Pick<EngineHandlers, SessionMethod>;
}

/** The one place where what the store throws becomes a failure; everything else that is thrown is a bug. */
function guard(handler: AnyHandler, current: () => Result<Session, OpenFailure>, method: string) {
  const isReading = readsOnly(method);
  const isWordy = needsTerms.test(method);
  return async (params: unknown, context: CallContext) => {
    const session = current();
    if (!session.ok) return session;
    // A large import is one transaction on a thread of its own: who writes too lets it end, and typing goes on.
    if (!isReading) await waitForImport(session.value);
    try {
      const ready = isWordy ? session.value.terms.prepare() : null;
      if (ready) await ready;
      return await handler(session.value, params, context);
    } catch (error) {
      // The workspace was closed under work that took a while.
      if (current() !== session) return err({ type: 'cancelled' });
      const failure = classifyStoreError(error, session.value.path);
      if (!failure) throw error;
      return err(failure);
    }
  };
}

async function waitForImport({ transfers, tellWaiting }: Session): Promise<void> {
  const held = transfers.whenFree();
  if (!held) return;
  tellWaiting(true);
  await held;
  tellWaiting(false);
}
