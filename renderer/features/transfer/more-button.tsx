import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { LineRest } from '#renderer/ui/line-list.tsx';

export interface MoreButtonProps {
  readonly shown: number;
  readonly total: number;
  readonly isBusy: boolean;
  readonly onMore: () => void;
}

/** How much of a list is shown, and the next page of it. */
export function MoreButton({ shown, total, isBusy, onMore }: MoreButtonProps) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  return (
    <LineRest>
      <Button size="small" variant="quiet" isPending={isBusy} onPress={onMore}>
        {t('more')}
      </Button>{' '}
      {t('shownOf', { shown: format.number(shown), total: format.number(total) })}
    </LineRest>
  );
}
