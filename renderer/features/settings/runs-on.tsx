import { useTranslation } from 'react-i18next';
import { readDesktop } from '#renderer/engine/desktop.ts';
import { useCommands, useWorkspace } from '#renderer/session/hooks.ts';
import { afterDialog } from '#renderer/ui/kept-caret.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CheckWorkspace } from './check-workspace.tsx';

/** Where the work is kept and what shows it: for a user who looks for the file, and for a report of a fault. */
export function RunsOn() {
  const { t } = useTranslation(['settings', 'backups']);
  const workspace = useWorkspace();
  const commands = useCommands();
  const showBackups = () => {
    afterDialog(commands.hide, () => commands.show('backups'));
  };
  const desktop = readDesktop()?.info;
  return (
    <section className="settings__facts form-section" aria-label={t('workspace')}>
      <dl>
        {workspace.kind === 'open' ? (
          <>
            <dt>{t('file')}</dt>
            <dd className="settings__path">{workspace.info.path}</dd>
            <dt>{t('engine')}</dt>
            <dd>{t('engineValue', { sqlite: workspace.info.sqliteVersion, version: workspace.info.schemaVersion })}</dd>
          </>
        ) : null}
        <dt>{t('shell')}</dt>
        <dd>{desktop ? t('shellValue', { electron: desktop.electron, chrome: desktop.chrome }) : t('browser')}</dd>
      </dl>
      {workspace.kind === 'open' ? <CheckWorkspace /> : null}
      <Button size="small" className="settings__backups" onPress={showBackups}>
        {t('backups:look')}
      </Button>
      {desktop?.testRuntime ? <Banner tone="warning">{t('testRuntime')}</Banner> : null}
    </section>
  );
}
