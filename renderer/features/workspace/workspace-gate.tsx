import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#renderer/session/hooks.ts';
import { WorkspaceFailurePage } from './workspace-failure-page.tsx';
import './workspace-gate.css';

/** Shows the page once a workspace is open; before that, that it is being opened, or why it will not. */
export function WorkspaceGate({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('workspace');
  const workspace = useWorkspace();
  if (workspace.kind === 'open') return children;
  if (workspace.kind === 'failed') return <WorkspaceFailurePage failure={workspace.failure} />;
  return (
    <main className="workspace-wait" aria-busy>
      <p role="status">{t('opening')}</p>
    </main>
  );
}
