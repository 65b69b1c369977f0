import { useTranslation } from 'react-i18next';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { DictionarySearch } from './dictionary-search.tsx';

/** What the user's own dictionaries say of the word at the caret. */
export function DictionaryDialog() {
  const { t } = useTranslation(['dictionary', 'common']);
  const commands = useCommands();
  return (
    <Dialog
      title={t('title')}
      isOpen={useSurface() === 'dictionary'}
      onClose={commands.hide}
      closeLabel={t('common:close')}
      size="large"
    >
      <DictionarySearch />
    </Dialog>
  );
}
