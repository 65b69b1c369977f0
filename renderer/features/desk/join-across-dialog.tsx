import { useTranslation } from 'react-i18next';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

/** Asks before two paragraphs become one. */
export function JoinAcrossDialog() {
  const { t } = useTranslation(['desk', 'common']);
  const commands = useCommands();
  const join = () => {
    commands.hide();
    void commands.join(true);
  };
  return (
    <Dialog
      title={t('join.title')}
      isOpen={useSurface() === 'join-across'}
      onClose={commands.hide}
      closeLabel={t('common:close')}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button onPress={commands.hide}>{t('common:cancel')}</Button>
          <Button variant="primary" autoFocus onPress={join}>
            {t('join.do')}
          </Button>
        </>
      }
    >
      <p>{t('join.text')}</p>
    </Dialog>
  );
}
