import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components';
import { KeyHint } from './key-hint.tsx';
import './tooltip.css';

/** Stands inside react-aria's TooltipTrigger, behind a focusable element. */
export function Tooltip({ children, keys }: { readonly children: ReactNode; readonly keys?: string }) {
  return (
    <AriaTooltip offset={6} className="tooltip">
      {children}
      {keys ? <KeyHint keys={keys} /> : null}
    </AriaTooltip>
  );
}
