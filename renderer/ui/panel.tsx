import { useId, type ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import './panel.css';

export interface PanelProps {
  readonly title: string;
  /** Shown behind the title where given. */
  readonly count?: number | string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A titled region of the side column; its content scrolls inside. */
export function Panel({ title, count, actions, children, className }: PanelProps) {
  const id = useId();
  return (
    <section className={joinClasses('panel', className)} aria-labelledby={id}>
      <header className="panel__head">
        <h2 id={id} className="panel__title">
          {title}
        </h2>
        {count === undefined ? null : <span className="panel__count">{count}</span>}
        <span className="panel__actions">{actions}</span>
      </header>
      <div className="panel__body">{children}</div>
    </section>
  );
}
