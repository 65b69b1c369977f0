import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DropZone } from '#renderer/features/articles/drop-zone.tsx';
import { FollowSettings } from '#renderer/features/settings/follow-settings.tsx';
import { CutOffBanner } from '#renderer/features/transfer/cut-off-banner.tsx';
import { EngineBanner } from '#renderer/features/workspace/engine-banner.tsx';
import { WorkspaceGate } from '#renderer/features/workspace/workspace-gate.tsx';
import { useCommands, useView } from '#renderer/session/hooks.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { DeskView } from './desk-view.tsx';
import { useKeys } from './keys/use-keys.ts';
import { useRegions } from './keys/use-regions.ts';
import { LateBackups, LateDialogs } from './late-dialogs.tsx';
import { Notices } from './notices.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { usePaneSizes } from './use-pane-sizes.ts';
import { usePanes } from './use-panes.ts';
import { useAfterFirstPaint } from '#renderer/ui/use-after-first-paint.ts';
import { useReturnToText } from './use-return-to-text.ts';
import { SideViews } from './view-switch.tsx';
import { OpenView } from './views.tsx';
import './app.css';

/** The page: the workbench, or why there is none. */
export function App() {
  return (
    <>
      <FollowSettings />
      <WorkspaceGate>
        <Workbench />
      </WorkspaceGate>
      <LateBackups />
      <Notices />
    </>
  );
}

/** The desk or another view, and a bar above and below. */
function Workbench() {
  const { t } = useTranslation('views');
  const panes = usePanes();
  const view = useView();
  useKeys();
  useRegions();
  useReturnToText();
  const sizes = usePaneSizes();
  const isPainted = useAfterFirstPaint();
  return (
    <div
      className={joinClasses(
        'app',
        `app--${panes.room}`,
        view !== 'desk' && 'app--view',
        panes.articles && 'app--articles',
        panes.aids && 'app--aids',
      )}
      style={sizes}
    >
      <SkipLink />
      <TopBar panes={panes} />
      <Banners />
      {view === 'desk' ? (
        <DeskView panes={panes} isTextOnly={!isPainted} />
      ) : (
        <main className="app__view" id="text" tabIndex={-1} aria-label={t(view)}>
          <SideViews />
          <OpenView key={view} view={view} />
        </main>
      )}
      <StatusBar />
      {isPainted ? (
        <>
          <DropZone />
          <LateDialogs />
        </>
      ) : null}
    </div>
  );
}

/** What concerns the whole page. */
function Banners() {
  return (
    <div className="app__banners">
      <EngineBanner />
      <CutOffBanner />
    </div>
  );
}

function SkipLink() {
  const { t } = useTranslation('app');
  const commands = useCommands();
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    commands.focusText();
  };
  return (
    <a className="skip-link" href="#text" onClick={skip}>
      {t('skip')}
    </a>
  );
}
