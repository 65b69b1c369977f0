import type { EngineEventName, EngineEvents } from '#shared/contract/events.ts';
import type { EngineHandlers } from '#shared/contract/engine-api.ts';
import { err, ok } from '#shared/result.ts';
import { createHandlers } from './engine/create-handlers.ts';
import { openSession, type WhenMissing } from './engine/open-session.ts';
import { describeWorkspace } from './engine/workspace-handlers.ts';
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

/**
 * Starts the engine on a workspace. It never throws for a workspace that will not open: every handler then answers
 * with the reason, and `workspace.reopen` tries again.
 */
export function createEngine(deps: EngineDeps): Engine {
  const listeners = new Set<EngineListener>();
  const emit: EngineListener = (event, payload) => {
    for (const listener of listeners) {
      try {
        listener(event, payload);
      } catch (bug) {
        // The change is on the disk: a page that cannot hear of it must not make it look undone.
        console.error(bug);
      }
    }
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
  return {
    handlers: { ...createHandlers(() => current), 'workspace.reopen': reopen },
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
