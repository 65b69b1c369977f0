import type { ReactNode } from 'react';
import type { PanelId } from '#renderer/session/layout.ts';
import { Panel } from '#renderer/ui/panel.tsx';

interface AidPanelProps {
  readonly id: PanelId;
  readonly title: string;
  readonly count?: number;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One of the panels about the active segment. */
export function AidPanel({ id, ...rest }: AidPanelProps) {
  return <Panel {...rest} className={`${id}-panel`} />;
}
