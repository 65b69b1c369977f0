import type { EngineEventName, EngineEvents } from '../contract/events.ts';
import { engineApi, type CallContext, type EngineHandlers, type MethodName } from '../contract/engine-api.ts';
import { err, ok, type Result } from '../result.ts';
import type { ClientMessage, ServerMessage } from './envelope.ts';
import { foldRows } from './fold-rows.ts';
import type { Port } from './port.ts';

/** What a host needs of the engine: its handlers and its events. */
export interface ServedEngine {
  readonly handlers: EngineHandlers;
  /** Listens to every event until the returned function is called. */
  subscribe(listener: <E extends EngineEventName>(event: E, payload: EngineEvents[E]) => void): () => void;
}

type AnyHandler = (
  params: unknown,
  context: CallContext,
) => Result<unknown, unknown> | Promise<Result<unknown, unknown>>;

/** Checks the parameters at the boundary and runs the handler; what does not fit the contract never reaches a feature. */
export async function answerCall(
  handlers: EngineHandlers,
  method: string,
  params: unknown,
  context: CallContext,
): Promise<Result<unknown, unknown>> {
  if (!Object.hasOwn(engineApi, method)) return err({ type: 'params-invalid', issues: `unknown method: ${method}` });
  const parsed = engineApi[method as MethodName].params.safeParse(params);
  if (!parsed.success) return err({ type: 'params-invalid', issues: parsed.error.message });
  return (handlers[method as MethodName] as AnyHandler)(parsed.data, context);
}

/** Serves the engine over a port until it closes; calls under way are then cancelled. */
export function serve(port: Port<ClientMessage, ServerMessage>, engine: ServedEngine): void {
  const running = new Map<number, AbortController>();
  const unsubscribe = engine.subscribe((event, payload) => port.send({ kind: 'event', event, payload }));

  const run = async (id: number, method: string, params: unknown) => {
    const controller = new AbortController();
    running.set(id, controller);
    const context: CallContext = {
      signal: controller.signal,
      progress: (progress) => port.send({ kind: 'progress', id, progress }),
    };
    try {
      port.send({ kind: 'result', id, ...fold(await answerCall(engine.handlers, method, params, context)) });
    } catch (bug) {
      console.error(bug);
      port.send({ kind: 'bug', id, message: bug instanceof Error ? bug.message : String(bug) });
    } finally {
      running.delete(id);
    }
  };

  port.onMessage((message) => {
    if (message.kind === 'cancel') running.get(message.id)?.abort();
    else void run(message.id, message.method, message.params);
  });
  port.onClose(() => {
    unsubscribe();
    for (const controller of running.values()) controller.abort();
  });
}

function fold(result: Result<unknown, unknown>) {
  if (!result.ok) return { result, folded: [] };
  const { value, folded } = foldRows(result.value);
  return { result: ok(value), folded };
}
