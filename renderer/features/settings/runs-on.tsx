import { useTranslation } from 'react-i18next';
import { readDesktop } from '#renderer/engine/desktop.ts';
import { useWorkspace } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { CheckWorkspace } from './check-workspace.tsx';

/** Where the work is kept and what shows it: for a user who looks for the file, and for a report of a fault. */
export function RunsOn() {
  const { t } = useTranslation('settings');
  const workspace = useWorkspace();
  const desktop = readDesktop()?.info;
  return (
    <section className="settings__facts" aria-label={t('workspace')}>
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
      {desktop?.testRuntime ? <Banner tone="warning">{t('testRuntime')}</Banner> : null}
    </section>
  );
}
