import type { EngineEventName } from '../contract/events.ts';
import type { MethodName, Progress } from '../contract/engine-api.ts';
import type { Result } from '../result.ts';

/** What the page sends. */
export type ClientMessage =
  | { readonly kind: 'call'; readonly id: number; readonly method: MethodName; readonly params: unknown }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the engine sends. A bug in a handler crosses as its text, so that the page can show and log it. */
export type ServerMessage =
  | {
      readonly kind: 'result';
      readonly id: number;
      readonly result: Result<unknown, unknown>;
      /** Properties of the value that cross folded (fold-rows.ts). */
      readonly folded: readonly string[];
    }
  | { readonly kind: 'bug'; readonly id: number; readonly message: string }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'event'; readonly event: EngineEventName; readonly payload: unknown };
