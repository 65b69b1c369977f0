import { useEffect, useState } from 'react';
import type { BackupList, BackupSettings } from '#shared/model/backup.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { useCommands, useSessionState } from '#renderer/session/hooks.ts';

/** The backups, and what can be done with them. */
export interface Backups {
  readonly list: BackupList | null;
  readonly failure: Failure | null;
  readonly told: 'made' | 'restored' | null;
  readonly isBusy: boolean;
  make(): Promise<void>;
  restore(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  configure(settings: BackupSettings): Promise<void>;
}

export function useBackups(): Backups {
  const call = useCall();
  const commands = useCommands();
  const visits = useSessionState((state) => state.backups);
  const [list, setList] = useState<BackupList | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [told, setTold] = useState<Backups['told']>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void call('backups.list', {}).then((listed) => {
      if (isWanted && listed.ok) setList(listed.value);
    });
    return () => {
      isWanted = false;
    };
  }, [call, visits]);
  const attempt = async (work: () => Promise<Result<unknown, Failure>>, done: Backups['told']) => {
    setBusy(true);
    setTold(null);
    // What was typed belongs to the present state.
    await commands.flush();
    const result = await work();
    setFailure(result.ok ? null : result.error);
    if (result.ok) setTold(done);
    setBusy(false);
  };
  return {
    list,
    failure,
    told,
    isBusy,
    make: () => attempt(() => call('backups.make', {}), 'made'),
    restore: (name) => attempt(() => call('backups.restore', { name }), 'restored'),
    remove: (name) => attempt(() => call('backups.remove', { name }), null),
    configure: (settings) => attempt(() => call('backups.configure', settings), null),
  };
}
