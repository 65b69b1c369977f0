import { useEffect, useState } from 'react';
import type { RejectedCandidate } from '#shared/model/candidate.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useConnection, useSessionState } from '#renderer/session/hooks.ts';

/** What was turned down, read again after every step and undo. */
export function useRejected(): readonly RejectedCandidate[] {
  const call = useCall();
  const connection = useConnection();
  const undo = useSessionState((state) => state.undo);
  const [rejected, setRejected] = useState<readonly RejectedCandidate[]>([]);
  useEffect(() => {
    if (connection !== 'open') return undefined;
    const controller = new AbortController();
    void call('candidates.rejected', {}, { signal: controller.signal }).then((answer) => {
      if (answer.ok && !controller.signal.aborted) setRejected(answer.value);
    });
    return () => controller.abort();
  }, [call, connection, undo]);
  return rejected;
}
