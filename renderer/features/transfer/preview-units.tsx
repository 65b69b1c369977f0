import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { LineItem, LineList } from '#renderer/ui/line-list.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';
import type { PreviewUnit, UnitFate } from '#shared/model/transfer.ts';
import { MoreButton } from './more-button.tsx';
import { pageSize, usePages } from './use-pages.ts';

export interface PreviewUnitsProps {
  readonly token: string;
  readonly fate: UnitFate;
  readonly total: number;
}

/** Units of the file that share a fate, Dutch beside English; old and new English where it would change. */
export function PreviewUnits({ token, fate, total }: PreviewUnitsProps) {
  const { t } = useTranslation('transfer');
  const call = useCall();
  const ask = useCallback(
    (from: number) => call('transfer.units', { token, fate, from, limit: pageSize }),
    [call, token, fate],
  );
  const { items, hasMore, isBusy, more } = usePages(ask);
  if (total === 0) return <p className="import-pairs__hint">{t('noneAdded')}</p>;
  return (
    <LineList label={t(`fates.${fate}`)}>
      {items.map((unit, at) => (
        <LineItem key={at} line={unit.line}>
          <UnitTexts unit={unit} fate={fate} />
        </LineItem>
      ))}
      {hasMore ? <MoreButton shown={items.length} total={total} isBusy={isBusy} onMore={more} /> : null}
    </LineList>
  );
}

function UnitTexts({ unit, fate }: { readonly unit: PreviewUnit; readonly fate: UnitFate }) {
  const { t } = useTranslation('transfer');
  const { source, target, oldTarget } = unit;
  const isOther = oldTarget !== null && oldTarget !== target;
  return (
    <div className="preview-unit">
      <p lang="nl">{source}</p>
      <p lang="en-GB">
        {isOther && fate === 'changed' ? (
          <WordDiff
            from={oldTarget}
            to={target}
            title={t('diff.title')}
            removed={t('diff.removed')}
            added={t('diff.added')}
          />
        ) : (
          target
        )}
      </p>
      {isOther ? (
        <p className="preview-unit__old">
          <span className="preview-unit__head">{t(fate === 'changed' ? 'oldTarget' : 'keptTarget')}</span>{' '}
          <span lang="en-GB">{oldTarget}</span>
        </p>
      ) : null}
    </div>
  );
}
