import { useMemo } from 'react';
import type { Failure } from '#shared/model/failure.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import type { Result } from '#shared/result.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';

/** What may be set of a memory. */
export interface MemoryChange {
  readonly name?: string;
  readonly penalty?: number;
  readonly readOnly?: boolean;
  readonly enabled?: boolean;
}

/** What can be done to memories as such; each gives false where it was refused, and says why. */
export interface MemoriesActions {
  readonly create: (name: string) => Promise<boolean>;
  readonly change: (memoryId: MemoryId, change: MemoryChange) => Promise<boolean>;
  readonly order: (memoryIds: readonly MemoryId[]) => Promise<boolean>;
  readonly remove: (memoryId: MemoryId) => Promise<boolean>;
}

/** The engine's methods on memories. */
export function useMemories(): MemoriesActions {
  const call = useCall();
  const report = useReport();
  return useMemo(() => {
    const finish = async (answer: Promise<Result<unknown, Failure>>) => {
      const result = await answer;
      if (!result.ok) report(result.error);
      return result.ok;
    };
    return {
      create: (name) => finish(call('memories.create', { name })),
      change: (memoryId, change) => finish(call('memories.change', { memoryId, ...change })),
      order: (memoryIds) => finish(call('memories.order', { memoryIds: [...memoryIds] })),
      remove: (memoryId) => finish(call('memories.remove', { memoryId })),
    };
  }, [call, report]);
}
