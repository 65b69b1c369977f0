import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { joinClasses } from './join-classes.ts';
import { KeyHint } from './key-hint.tsx';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** `primary` once per view at most; `danger` for what removes; `quiet` has no edge. */
  readonly variant?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly size?: 'small' | 'medium';
  readonly icon?: LucideIcon;
  /** Shown behind the text, e.g. `Ctrl+Enter`; not part of the accessible name. */
  readonly keys?: string;
  readonly className?: string;
}

export function Button({
  children,
  variant = 'plain',
  size = 'medium',
  icon: Icon,
  keys,
  className,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={joinClasses('button', `button--${variant}`, `button--${size}`, className)}>
      {Icon ? <Icon aria-hidden className="button__icon" /> : null}
      <span className="button__text">{children}</span>
      {keys ? <KeyHint keys={keys} /> : null}
    </AriaButton>
  );
}
