import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitChoice, UnitsChanged } from '#shared/contract/memory-units.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { MemoryId, UnitId } from '#shared/model/ids.ts';
import type { Result } from '#shared/result.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { useUndoable } from '#renderer/session/use-undoable.tsx';
import type { CallOptions } from '#shared/rpc/create-client.ts';

/** What can be done to units. Each says what it did with a way back, and gives false where nothing was done. */
export interface UnitActions {
  readonly edit: (unitId: UnitId, source: string, target: string) => Promise<boolean>;
  readonly restore: (unitId: UnitId, historyId: number) => Promise<boolean>;
  readonly removeOne: (unitId: UnitId) => Promise<boolean>;
  readonly remove: (choice: UnitChoice) => Promise<boolean>;
  readonly replace: (choice: UnitChoice, options: CallOptions) => Promise<boolean>;
  readonly merge: (memoryIds: readonly MemoryId[] | null, options: CallOptions) => Promise<boolean>;
  readonly useEnglish: (unitId: UnitId) => Promise<boolean>;
}

/** The changes of the memory screen. */
export function useUnitActions(): UnitActions {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const call = useCall();
  const report = useReport();
  const say = useUndoable(t('undo'));
  return useMemo(() => {
    const finish = async (
      answer: Promise<Result<UnitsChanged, Failure>>,
      what: 'changed' | 'deleted' | 'replaced' | 'merged',
    ): Promise<boolean> => {
      const result = await answer;
      if (!result.ok) {
        report(result.error);
        return false;
      }
      const { changed, readOnly } = result.value;
      const left =
        readOnly > 0 ? ` ${t('done.readOnly', { count: readOnly, formatted: format.number(readOnly) })}` : '';
      if (changed > 0 || readOnly > 0 || what === 'merged') {
        say(t(`done.${what}`, { count: changed, formatted: format.number(changed) }) + left);
      }
      return true;
    };
    return {
      edit: (unitId, source, target) =>
        finish(call('units.edit', { unitId, source, target, alsoSame: false }), 'changed'),
      restore: (unitId, historyId) => finish(call('units.restore', { unitId, historyId }), 'changed'),
      removeOne: (unitId) => finish(call('units.removeOne', { unitId, alsoSame: false }), 'deleted'),
      remove: (choice) => finish(call('units.remove', choice), 'deleted'),
      replace: (choice, options) => finish(call('units.replace', choice, options), 'replaced'),
      merge: (memoryIds, options) =>
        finish(call('units.mergeDuplicates', { memoryIds: memoryIds && [...memoryIds] }, options), 'merged'),
      useEnglish: (unitId) => finish(call('units.useEnglish', { unitId }), 'changed'),
    };
  }, [call, report, say, format, t]);
}
