import { CircleAlert, CircleCheck, Info, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import './banner.css';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const icons: Readonly<Record<Tone, LucideIcon>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  error: CircleAlert,
};

export interface BannerProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Both together give it a close button. */
  readonly onClose?: () => void;
  readonly closeLabel?: string;
  readonly className?: string;
}

/** A line across the page or a card that tells something; errors are announced at once, the rest politely. */
export function Banner({ tone, children, actions, onClose, closeLabel, className }: BannerProps) {
  const Icon = icons[tone];
  return (
    <div className={joinClasses('banner', `banner--${tone}`, className)} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon aria-hidden className="banner__icon" />
      <div className="banner__text">{children}</div>
      {actions ? <div className="banner__actions">{actions}</div> : null}
      {onClose && closeLabel ? <IconButton icon={X} size="small" label={closeLabel} onPress={onClose} /> : null}
    </div>
  );
}
