import type { CallContext, HandlerFailureOf, MethodName, ParamsOf, ValueOf } from '#shared/contract/engine-api.ts';
import type { Result } from '#shared/result.ts';
import type { Session } from './session.ts';

/** What a handler of an open workspace gives. */
export type SessionAnswer<M extends MethodName> = Result<ValueOf<M>, HandlerFailureOf<M>>;

/** A handler that may count on an open workspace. */
export type SessionHandler<M extends MethodName> = (
  session: Session,
  params: ParamsOf<M>,
  context: CallContext,
) => SessionAnswer<M> | Promise<SessionAnswer<M>>;

/** Handlers of the methods `M` for an open workspace. */
export type SessionHandlers<M extends MethodName> = { readonly [K in M]: SessionHandler<K> };

/** Names of the methods of one area, such as `articles`. */
export type MethodsOf<Area extends string> = Extract<MethodName, `${Area}.${string}`>;
