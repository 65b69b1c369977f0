import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, TooltipTrigger, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { joinClasses } from './join-classes.ts';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** Accessible name and tooltip. */
  readonly label: string;
  /** Shown in the tooltip, e.g. `Ctrl+Z`. */
  readonly keys?: string;
  readonly size?: 'small' | 'medium';
  /** False where everybody knows the icon and a tooltip would take the Escape that is meant for what the button is in. */
  readonly hasTooltip?: boolean;
  readonly className?: string;
}

/** A button that is only an icon: its name is always to be had by tooltip and by screen reader. */
export function IconButton({
  icon: Icon,
  label,
  keys,
  size = 'medium',
  hasTooltip = true,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0} isDisabled={!hasTooltip}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={joinClasses('icon-button', size === 'small' && 'icon-button--small', className)}
      >
        <Icon aria-hidden />
      </AriaButton>
      <Tooltip {...(keys ? { keys } : {})}>{label}</Tooltip>
    </TooltipTrigger>
  );
}
