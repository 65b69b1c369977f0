import type { EngineEventName, EngineEvents } from '../contract/events.ts';
import type { FailureOf, MethodName, ParamsOf, Progress, ValueOf } from '../contract/engine-api.ts';
import { err, ok, type Result } from '../result.ts';
import type { ClientMessage, ServerMessage } from './envelope.ts';
import { unfoldRows } from './fold-rows.ts';
import type { Port } from './port.ts';

/** How a call may be watched or given up. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The engine as the page sees it. */
export interface EngineClient {
  /** Resolves with a value or an expected failure; rejects only on a bug in the engine. */
  call<M extends MethodName>(
    method: M,
    params: ParamsOf<M>,
    options?: CallOptions,
  ): Promise<Result<ValueOf<M>, FailureOf<M>>>;
  /** Listens until the returned function is called. */
  on<E extends EngineEventName>(event: E, listener: (payload: EngineEvents[E]) => void): () => void;
  /** Called once when the engine is gone; calls under way have failed with `engine-gone` by then. */
  onGone(listener: () => void): void;
  close(): void;
}

interface Pending {
  readonly settle: (result: Result<unknown, unknown>) => void;
  readonly reject: (bug: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** A bug in the engine, seen from the page. */
export class EngineBug extends Error {
  override readonly name = 'EngineBug';
}

/** Speaks the protocol over a port. Calls that cannot be answered any more fail with `engine-gone`; none hangs. */
export function createClient(port: Port<ServerMessage, ClientMessage>): EngineClient {
  const pending = new Map<number, Pending>();
  const listeners = new Map<EngineEventName, Set<(payload: never) => void>>();
  let nextId = 1;
  let gone = false;
  let tellGone = () => {};

  port.onMessage((message) => {
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.event) ?? []) listener(message.payload as never);
      return;
    }
    const call = pending.get(message.id);
    if (!call) return;
    if (message.kind === 'progress') return call.onProgress?.(message.progress);
    pending.delete(message.id);
    if (message.kind === 'bug') call.reject(new EngineBug(message.message));
    else call.settle(unfold(message));
  });
  port.onClose(() => {
    gone = true;
    for (const call of pending.values()) call.settle(err({ type: 'engine-gone' }));
    pending.clear();
    tellGone();
  });

  return {
    call(method, params, options = {}) {
      const { signal, onProgress } = options;
      if (gone) return Promise.resolve(err({ type: 'engine-gone' }));
      if (signal?.aborted) return Promise.resolve(err({ type: 'cancelled' }));
      const id = nextId++;
      return new Promise((resolve, reject) => {
        const cancel = () => {
          if (!gone) port.send({ kind: 'cancel', id });
        };
        const settle = (result: Result<unknown, unknown>) => {
          signal?.removeEventListener('abort', cancel);
          resolve(result as never);
        };
        pending.set(id, { settle, reject, onProgress });
        signal?.addEventListener('abort', cancel, { once: true });
        port.send({ kind: 'call', id, method, params });
      });
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => set.delete(listener);
    },
    onGone(listener) {
      tellGone = listener;
      if (gone) listener();
    },
    close: () => port.close(),
  };
}

function unfold({ result, folded }: Extract<ServerMessage, { readonly kind: 'result' }>): Result<unknown, unknown> {
  return result.ok ? ok(unfoldRows({ value: result.value, folded })) : result;
}
