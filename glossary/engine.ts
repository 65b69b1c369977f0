import type { EngineEventName, EngineEvents } from '#shared/contract/events.ts';
import type { EngineHandlers } from '#shared/contract/engine-api.ts';
import { err, ok } from '#shared/result.ts';
import { createBackupHandlers } from './engine/backup-handlers.ts';
import { createBackupKeeper } from './engine/backup-keeper.ts';
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
  /**
   * False where the process does one thing and ends: the memory is then read when something is looked up in it, and not where
   * that is never done. By default it is ready before the first lookup.
   */
  readonly readsAhead?: boolean;
  /** Name that confirmed units and overrides carry; absent or null = none. */
  readonly author?: string | null;
  readonly now?: () => Date;
}

/** The engine: what a host serves to a page or to the command line. */
export interface Engine {
  readonly handlers: EngineHandlers;
  /** Listens to every event until the returned function is called. */
  subscribe(listener: EngineListener): () => void;
  /** Makes the last backup where something was changed since the one before; hosts wait for it before they close. Never throws. */
  rest(): Promise<void>;
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
  const events = createEvents();
  const now = deps.now ?? (() => new Date());
  const { emit } = events;
  events.subscribe((event) => (event === 'undo-changed' ? keeper.noteChange() : undefined));
  const first = deps.workspacePath ?? findDefaultWorkspace();
  const open = createOpener(deps, first, now, emit);
  let path = first;
  let current: ReturnType<typeof open> = err({ type: 'workspace-missing', path });
  const keeper = createBackupKeeper({ path: () => (current.ok ? current.value.path : null), now, emit });
  current = open(path);

  const tell = () => {
    const answer = current.ok ? ok(describeWorkspace(current.value)) : current;
    emit('workspace-changed', answer.ok ? { info: answer.value } : { failure: answer.error });
    return answer;
  };
  const reopen: EngineHandlers['workspace.reopen'] = ({ path: other }) => {
    const wanted = other ?? path;
    if (current.ok && normalisePath(wanted) === current.value.path) return ok(describeWorkspace(current.value));
    const opened = open(wanted);
    // A file that will not open takes nobody away from the one that is open.
    if (!opened.ok && current.ok) return opened;
    if (current.ok) current.value.close();
    [path, current] = [wanted, opened];
    return tell();
  };
  const backups = createBackupHandlers({
    path: () => normalisePath(path),
    keeper,
    now,
    emit,
    close: () => {
      if (!current.ok) return false;
      current.value.close();
      current = err({ type: 'workspace-in-use', path });
      return true;
    },
    open: () => {
      current = open(path);
      return tell();
    },
  });
  return {
    handlers: { ...createHandlers(() => current), ...backups, 'workspace.reopen': reopen },
    rest: keeper.rest,
    subscribe: events.subscribe,
    close() {
      keeper.stop();
      if (current.ok) current.value.close();
      current = err({ type: 'workspace-missing', path });
    },
  };
}

/** Tells whoever listens, in the order in which they came. */
function createEvents(): { readonly emit: EngineListener; readonly subscribe: Engine['subscribe'] } {
  const listeners = new Set<EngineListener>();
  return {
    emit: (event, payload) => {
      for (const listener of listeners) {
        try {
          listener(event, payload);
        } catch (bug) {
          // The change is on the disk: a page that cannot hear of it must not make it look undone.
          console.error(bug);
        }
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Opens workspaces; only the first may be made where it is missing. */
function createOpener(deps: EngineDeps, first: string, now: () => Date, emit: EngineListener) {
  const whenMissing = deps.whenMissing ?? (deps.workspacePath === null ? 'sample' : 'fail');
  return (path: string) =>
    openSession({
      path,
      whenMissing: normalisePath(path) === normalisePath(first) ? whenMissing : 'fail',
      readsAhead: deps.readsAhead ?? true,
      seedsFolder: deps.seedsFolder,
      fontsFolder: deps.fontsFolder,
      author: deps.author ?? null,
      now,
      emit,
    });
}
