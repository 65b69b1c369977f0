import type { ReactNode } from 'react';
import { useFormat } from '#renderer/i18n/use-format.ts';
import './line-list.css';

/** Parts of a file, each with the line where it stands. The list scrolls by itself. */
export function LineList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ol className="line-list" aria-label={label} tabIndex={0}>
      {children}
    </ol>
  );
}

/** One of them; `line` counts from 1. */
export function LineItem({ line, children }: { readonly line: number; readonly children: ReactNode }) {
  const format = useFormat();
  return (
    <li className="line-list__item">
      <span className="line-list__line">{format.number(line)}</span>
      <div className="line-list__text">{children}</div>
    </li>
  );
}

/** What stands below the last one: how many more there are, or the button that shows them. */
export function LineRest({ children }: { readonly children: ReactNode }) {
  return <li className="line-list__rest">{children}</li>;
}
