import { useTranslation } from 'react-i18next';
import type { UnitsChanged } from '#shared/contract/memory-units.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Match } from '#shared/model/memory.ts';
import type { Result } from '#shared/result.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { useUndoable } from '#renderer/session/use-undoable.tsx';

/**
 * Mends or deletes the unit behind a match, with every other one of the same two texts: else the next of them would stand
 * in its place. The keyboard goes back to the text.
 */
export function useMatchUnit({ unitId }: Match) {
  const { t } = useTranslation('panels');
  const call = useCall();
  const report = useReport();
  const commands = useCommands();
  const say = useUndoable(t('matches.undo'));
  const finish = async (answer: Promise<Result<UnitsChanged, Failure>>, done: 'changed' | 'deleted') => {
    const result = await answer;
    if (!result.ok) return report(result.error);
    commands.focusText();
    const count = result.value.changed;
    if (count > 0) say(t(`matches.${done}`, { count }));
    return undefined;
  };
  return {
    mend: (source: string, target: string) =>
      finish(call('units.edit', { unitId, source, target, alsoSame: true }), 'changed'),
    remove: () => finish(call('units.removeOne', { unitId, alsoSame: true }), 'deleted'),
  };
}
