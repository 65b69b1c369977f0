import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { joinClasses } from './join-classes.ts';
import './progress-bar.css';

export interface ProgressBarProps {
  /** Accessible name. */
  readonly label: string;
  /** 0–1; null while unknown. */
  readonly value: number | null;
  /** What a screen reader hears for the value, e.g. "120 of 940 words". */
  readonly valueText?: string;
  readonly tone?: 'accent' | 'green';
  readonly className?: string;
}

/** A thin bar; for work under way and for how much is confirmed. */
export function ProgressBar({ label, value, valueText, tone = 'accent', className }: ProgressBarProps) {
  const share = value === null ? 0 : Math.min(1, Math.max(0, value));
  return (
    <AriaProgressBar
      aria-label={label}
      value={share * 100}
      isIndeterminate={value === null}
      {...(valueText === undefined ? {} : { valueLabel: valueText })}
      className={joinClasses('progress', `progress--${tone}`, value === null && 'progress--unknown', className)}
    >
      <span className="progress__fill" style={{ transform: value === null ? undefined : `scaleX(${share})` }} />
    </AriaProgressBar>
  );
}
