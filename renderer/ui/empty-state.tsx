import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import './empty-state.css';

export interface EmptyStateProps {
  readonly icon?: LucideIcon;
  /** One sentence. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** `inline` inside panels: a quiet line; `page` where nothing else is on the surface. */
  readonly size?: 'inline' | 'page';
}

/** Says why there is nothing and what to do about it. */
export function EmptyState({ icon: Icon, children, action, size = 'inline' }: EmptyStateProps) {
  return (
    <div className={joinClasses('empty-state', `empty-state--${size}`)}>
      {Icon ? <Icon aria-hidden className="empty-state__icon" /> : null}
      <p className="empty-state__text">{children}</p>
      {action}
    </div>
  );
}
