import { useTranslation } from 'react-i18next';
import type { Article } from '#shared/model/article.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

/** By then the page is without the row, and the dialog has tried to give the keyboard back. */
const settleMs = 100;

/** Asks before an article goes; `null` shows nothing. */
export function RemoveArticleDialog({
  article,
  onClose,
  onRemoved,
}: {
  readonly article: Article | null;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}) {
  const { t } = useTranslation(['articles', 'common']);
  const commands = useCommands();
  const remove = () => {
    if (article) void commands.removeArticle(article.id).then(() => setTimeout(onRemoved, settleMs));
    onClose();
  };
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={t('removeDialog.title')}
      isOpen={article !== null}
      onClose={onClose}
      closeLabel={t('common:close')}
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button variant="danger" onPress={remove}>
            {t('removeDialog.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('removeDialog.text', { title: article?.title ?? '' })}</p>
    </Dialog>
  );
}
