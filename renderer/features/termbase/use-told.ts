import { useTranslation } from 'react-i18next';
import { useUndoable } from '#renderer/session/use-undoable.tsx';

/** Says what was done to the glossary, with a button that takes it back. */
export function useTold(): (words: string) => void {
  const { t } = useTranslation('termbase');
  return useUndoable(t('undo'));
}
