import { useCallback, useEffect, useState } from 'react';
import type { DictionaryInfo } from '#shared/model/dictionary.ts';
import type { Failure } from '#shared/model/failure.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';

/** The dictionaries of the workspace, and what can be done with them. */
export interface Shelf {
  readonly dictionaries: readonly DictionaryInfo[];
  readonly isLoaded: boolean;
  /** Why the last one could not be opened. */
  readonly failure: Failure | null;
  /** Counts the changes. */
  readonly version: number;
  /** True where it could be opened. */
  add(path: string): Promise<boolean>;
  remove(path: string): Promise<void>;
}

export function useShelf(): Shelf {
  const call = useCall();
  const [dictionaries, setDictionaries] = useState<readonly DictionaryInfo[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [version, setVersion] = useState(0);
  const take = useCallback((listed: readonly DictionaryInfo[]) => {
    setDictionaries(listed);
    setFailure(null);
    setVersion((now) => now + 1);
  }, []);
  useEffect(() => {
    let isGone = false;
    void call('dictionaries.list', {}).then((listed) => {
      if (isGone) return;
      if (listed.ok) take(listed.value);
      else setFailure(listed.error);
    });
    return () => {
      isGone = true;
    };
  }, [call, take]);
  return {
    dictionaries: dictionaries ?? [],
    isLoaded: dictionaries !== null,
    failure,
    version,
    add: async (path) => {
      const listed = await call('dictionaries.add', { path });
      if (listed.ok) take(listed.value);
      else setFailure(listed.error);
      return listed.ok;
    },
    remove: async (path) => {
      const listed = await call('dictionaries.remove', { path });
      if (listed.ok) take(listed.value);
      else setFailure(listed.error);
    },
  };
}
