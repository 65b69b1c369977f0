import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import type { TakenBack } from '#shared/model/transfer.ts';

/** Says what taking an import back did, or with `would` what it would do. */
export function useTakenBackWords(): (taken: TakenBack, would?: 'would') => string {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  return ({ removed, restored, left }, would) => {
    const numbers = {
      removed: format.number(removed),
      restored: format.number(restored),
      left: format.number(left),
    };
    if (would) return t(left > 0 ? 'wouldTakeBackExcept' : 'wouldTakeBack', numbers);
    return t(left > 0 ? 'takenBackExcept' : 'takenBack', numbers);
  };
}
