import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import type { Loadable } from '#renderer/session/state.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

export interface AidListProps<T> {
  readonly items: Loadable<readonly T[]>;
  readonly empty: string;
  readonly children: (item: T, index: number) => ReactNode;
  readonly className: string;
}

/** A list that the engine was asked for. While it is awaited nothing is shown: answers come before a word would be read. */
export function AidList<T>({ items, empty, children, className }: AidListProps<T>) {
  const { t } = useTranslation('panels');
  const messages = useMessages();
  if (items.status === 'loading') return <div className="aid-waiting" aria-busy />;
  if (items.status === 'failed') {
    return <p className="aid-failure">{t('noEngine', { message: messages.failure(items.failure) })}</p>;
  }
  if (items.value.length === 0) return <EmptyState>{empty}</EmptyState>;
  return <ol className={className}>{items.value.map(children)}</ol>;
}

/** The number behind a panel's title; nothing while unknown or none. */
export function countOf(items: Loadable<readonly unknown[]>): number | undefined {
  return items.status === 'ready' && items.value.length > 0 ? items.value.length : undefined;
}
