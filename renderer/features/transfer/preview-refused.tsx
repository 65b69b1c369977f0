import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { LineItem, LineList } from '#renderer/ui/line-list.tsx';
import { MoreButton } from './more-button.tsx';
import { pageSize, usePages } from './use-pages.ts';

/** Parts of the file that are refused, each with its line and why. */
export function PreviewRefused({ token, total }: { readonly token: string; readonly total: number }) {
  const { t } = useTranslation('transfer');
  const messages = useMessages();
  const call = useCall();
  const ask = useCallback((from: number) => call('transfer.refused', { token, from, limit: pageSize }), [call, token]);
  const { items, hasMore, isBusy, more } = usePages(ask);
  if (total === 0) return <p className="import-pairs__hint">{t('noneRefused')}</p>;
  return (
    <LineList label={t('fates.refused')}>
      {items.map(({ line, reason }, at) => (
        <LineItem key={at} line={line}>
          {messages.reason(reason)}
        </LineItem>
      ))}
      {hasMore ? <MoreButton shown={items.length} total={total} isBusy={isBusy} onMore={more} /> : null}
    </LineList>
  );
}
