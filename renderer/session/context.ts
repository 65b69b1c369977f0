import type { FailureOf, MethodName, ParamsOf, ValueOf } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { CallOptions, EngineClient } from '#shared/rpc/create-client.ts';
import { err, type Result } from '#shared/result.ts';
import type { EditorHandle, SourceHandle } from './handles.ts';
import type { NoticeBody, SessionState } from './state.ts';
import { createStore, type Store } from './store.ts';

/** What the parts of a session share. */
export interface SessionContext {
  readonly store: Store<SessionState>;
  /** Null while there is no engine. */
  client: EngineClient | null;
  /** The editor of the active row, while it is mounted. */
  editor: EditorHandle | null;
  /** The Dutch of the active row. */
  source: SourceHandle | null;
  /** Never rejects: a bug in the engine is told to the user and comes back as `cancelled`. */
  call<M extends MethodName>(
    method: M,
    params: ParamsOf<M>,
    options?: CallOptions,
  ): Promise<Result<ValueOf<M>, FailureOf<M>>>;
  notify(body: NoticeBody): void;
  /** Tells of a failure, unless the user caused it by giving up or the banner tells it already. */
  report(failure: Failure): void;
}

export function createContext(initial: SessionState): SessionContext {
  const store = createStore(initial);
  let lastNotice = 0;
  const context: SessionContext = {
    store,
    client: null,
    editor: null,
    source: null,
    call: async (method, params, options) => {
      if (!context.client) return err({ type: 'engine-gone' });
      try {
        return await context.client.call(method, params, options);
      } catch (bug) {
        console.error(bug);
        context.notify({ type: 'bug', message: bug instanceof Error ? bug.message : String(bug) });
        return err({ type: 'cancelled' });
      }
    },
    notify: (body) => {
      // The last few are enough: a storm of the same failure must not bury the page.
      const kept = store.get().notices.slice(-3);
      store.set({ notices: [...kept, { ...body, id: ++lastNotice }] });
    },
    report: (failure) => {
      if (failure.type !== 'cancelled' && failure.type !== 'engine-gone') context.notify({ type: 'failure', failure });
    },
  };
  return context;
}
