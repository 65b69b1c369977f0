import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import './badge.css';

export interface BadgeProps {
  readonly tone?: 'neutral' | 'accent' | 'green' | 'amber' | 'red';
  readonly children: ReactNode;
  readonly title?: string;
}

/** A small word or number with a quiet background, e.g. a match score. */
export function Badge({ tone = 'neutral', children, title }: BadgeProps) {
  return (
    <span className={joinClasses('badge', `badge--${tone}`)} title={title}>
      {children}
    </span>
  );
}
