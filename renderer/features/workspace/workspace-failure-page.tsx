import { ArchiveRestore, FolderSearch, RotateCw, Unplug } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#shared/model/failure.ts';
import { readDesktop } from '#renderer/engine/desktop.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';

/** The whole page where the workspace would not open: what happened, to which file, and the ways out. */
export function WorkspaceFailurePage({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation(['workspace', 'common']);
  const messages = useMessages();
  const commands = useCommands();
  const desktop = readDesktop();
  return (
    <main className="workspace-failure">
      <div className="workspace-failure__sheet" role="alert">
        <Unplug aria-hidden className="workspace-failure__icon" />
        <h1 className="workspace-failure__title">{t('failedTitle')}</h1>
        <p className="workspace-failure__text">{messages.failure(failure)}</p>
        {desktop ? null : <p className="workspace-failure__hint">{t('inBrowser')}</p>}
        <div className="workspace-failure__actions">
          <Button variant="primary" icon={RotateCw} autoFocus onPress={() => void commands.reopenWorkspace(null)}>
            {t('common:tryAgain')}
          </Button>
          <Button icon={ArchiveRestore} onPress={() => commands.show('backups')}>
            {t('backups')}
          </Button>
          {desktop ? (
            <Button icon={FolderSearch} onPress={() => void commands.chooseWorkspace()}>
              {t('choose')}
            </Button>
          ) : null}
        </div>
      </div>
    </main>
  );
}
