import type { EngineEventName, EngineEvents } from '#shared/contract/events.ts';
import { engineApi, type CallContext, type EngineHandlers, type MethodName } from '#shared/contract/engine-api.ts';
import type { OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { articleHandlers } from './engine/article-handlers.ts';
import { checkHandlers } from './engine/check-handlers.ts';
import { exportHandlers } from './engine/export-handlers.ts';
import { memoryHandlers } from './engine/memory-handlers.ts';
import { openSession, type WhenMissing } from './engine/open-session.ts';
import type { Session } from './engine/session.ts';
import { segmentHandlers } from './engine/segment-handlers.ts';
import { termHandlers } from './engine/term-handlers.ts';
import { undoHandlers } from './engine/undo-handlers.ts';
import { describeWorkspace, workspaceHandlers } from './engine/workspace-handlers.ts';
import { classifyStoreError } from './store/classify-store-error.ts';
import { findDefaultWorkspace } from './store/data-folder.ts';
import { normalisePath } from './store/open-workspace.ts';

export type { WhenMissing } from './engine/open-session.ts';

/** What the engine is made with. */
export interface EngineDeps {
  /** The SQLite file; null = `veerman.sqlite` in the user's data folder. */
  readonly workspacePath: string | null;
  /** Holds `glossary.tbx`, `memory.tmx` and `articles/`. */
  readonly seedsFolder: string;
  readonly fontsFolder: string;
  /** What to do where there is no such file; by default the sample at the default path, a failure elsewhere. */
  readonly whenMissing?: WhenMissing;
  /** Name that confirmed units and overrides carry; absent or null = none. */
  readonly author?: string | null;
  readonly now?: () => Date;
}

/** The engine: what a host serves to a page or to the command line. */
export interface Engine {
  readonly handlers: EngineHandlers;
  /** Listens to every event until the returned function is called. */
  subscribe(listener: EngineListener): () => void;
  /** Closes the workspace and frees its lock. */
  close(): void;
}

/** Hears every event of the engine, after the change is durable. */
export type EngineListener = <E extends EngineEventName>(event: E, payload: EngineEvents[E]) => void;

type AnyHandler = (
  session: Session,
  params: unknown,
  context: CallContext,
) => Result<unknown, unknown> | Promise<Result<unknown, unknown>>;

const sessionHandlers = {
  ...workspaceHandlers,
  ...articleHandlers,
  ...segmentHandlers,
  ...undoHandlers,
  ...memoryHandlers,
  ...termHandlers,
  ...checkHandlers,
  ...exportHandlers,
};

/**
 * Starts the engine on a workspace. It never throws for a workspace that will not open: every handler then answers
 * with the reason, and `workspace.reopen` tries again.
 */
export function createEngine(deps: EngineDeps): Engine {
  const listeners = new Set<EngineListener>();
  const emit: EngineListener = (event, payload) => {
    for (const listener of listeners) listener(event, payload);
  };
  const first = deps.workspacePath ?? findDefaultWorkspace();
  const whenMissing = deps.whenMissing ?? (deps.workspacePath === null ? 'sample' : 'fail');
  const open = (path: string) =>
    openSession({
      path,
      whenMissing: normalisePath(path) === normalisePath(first) ? whenMissing : 'fail',
      seedsFolder: deps.seedsFolder,
      fontsFolder: deps.fontsFolder,
      author: deps.author ?? null,
      now: deps.now ?? (() => new Date()),
      emit,
    });
  let path = first;
  let current = open(path);

  const reopen: EngineHandlers['workspace.reopen'] = ({ path: other }) => {
    const wanted = other ?? path;
    if (current.ok && normalisePath(wanted) === current.value.path) return ok(describeWorkspace(current.value));
    const opened = open(wanted);
    // A file that will not open takes nobody away from the one that is open.
    if (!opened.ok && current.ok) return opened;
    if (current.ok) current.value.close();
    [path, current] = [wanted, opened];
    const answer = opened.ok ? ok(describeWorkspace(opened.value)) : opened;
    emit('workspace-changed', answer.ok ? { info: answer.value } : { failure: answer.error });
    return answer;
  };
  const handlers = Object.fromEntries(
    Object.keys(engineApi).map((method) => [method, guard(method as MethodName, () => current)]),
  ) as unknown as EngineHandlers;
  return {
    handlers: { ...handlers, 'workspace.reopen': reopen },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      if (current.ok) current.value.close();
      current = err({ type: 'workspace-missing', path });
    },
  };
}

/** The one place where what the store throws becomes a failure; everything else that is thrown is a bug. */
function guard(method: MethodName, current: () => Result<Session, OpenFailure>) {
  if (method === 'workspace.reopen') return undefined;
  const handler = sessionHandlers[method] as unknown as AnyHandler;
  return async (params: unknown, context: CallContext) => {
    const session = current();
    if (!session.ok) return session;
    try {
      return await handler(session.value, params, context);
    } catch (error) {
      if (current() !== session) return err({ type: 'cancelled' });
      const failure = classifyStoreError(error, session.value.path);
      if (!failure) throw error;
      return err(failure);
    }
  };
}
