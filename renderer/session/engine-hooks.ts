import { useEffect, useState } from 'react';
import type { FailureOf, MethodName, ParamsOf, ValueOf } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { CallOptions } from '#shared/rpc/create-client.ts';
import type { Result } from '#shared/result.ts';
import { useSessionState } from './hooks.ts';
import { useSession } from './session.ts';
import type { Loadable } from './state.ts';

/** Asks the engine. Never rejects: a bug is told to the user and comes back as `cancelled`. */
export type Call = <M extends MethodName>(
  method: M,
  params: ParamsOf<M>,
  options?: CallOptions,
) => Promise<Result<ValueOf<M>, FailureOf<M>>>;

/** For views that have matters of their own with the engine; what concerns the text goes through the commands. */
export const useCall = (): Call => useSession().call;

/** Tells the user of a failure in passing. */
export const useReport = (): ((failure: Failure) => void) => useSession().report;

/**
 * The engine's answer, asked again when the parameters or the memory, the glossary or the engine itself change; null
 * parameters ask nothing. The last answer stays until the next is there; an answer that is no longer wanted is given up.
 */
export function useQuery<M extends MethodName>(method: M, params: ParamsOf<M> | null): Loadable<ValueOf<M>> {
  const call = useCall();
  const version = useSessionState((state) => state.resources);
  const connection = useSessionState((state) => state.connection);
  const [answer, setAnswer] = useState<Loadable<ValueOf<M>>>({ status: 'loading' });
  const asked = params === null ? null : JSON.stringify(params);
  useEffect(() => {
    if (asked === null || connection !== 'open') return undefined;
    const controller = new AbortController();
    void call(method, JSON.parse(asked) as ParamsOf<M>, { signal: controller.signal }).then((result) => {
      if (controller.signal.aborted) return;
      setAnswer(result.ok ? { status: 'ready', value: result.value } : { status: 'failed', failure: result.error });
    });
    return () => controller.abort();
  }, [call, method, asked, version, connection]);
  return answer;
}
