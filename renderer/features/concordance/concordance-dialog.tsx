import { useTranslation } from 'react-i18next';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ConcordanceSearch } from './concordance-search.tsx';

/** Ctrl+K: every unit that holds some words, on either side. Starts from what is selected on the page. */
export function ConcordanceDialog() {
  const { t } = useTranslation(['concordance', 'common']);
  const commands = useCommands();
  const isOpen = useSurface() === 'concordance';
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={commands.hide} closeLabel={t('common:close')} size="wide">
      <ConcordanceSearch />
    </Dialog>
  );
}
