import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import type { TakenBack } from '#shared/model/transfer.ts';

const kinds = ['removed', 'restored', 'left'] as const;

/** Says what taking an import back did, or with `wouldTake` what it would do. */
export function useTakenBackWords(): (taken: TakenBack, tense?: 'taken' | 'wouldTake') => string {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  return (taken, tense = 'taken') => {
    const told = kinds
      .filter((kind) => taken[kind] > 0)
      .map((kind) => t(`${tense}.${kind}`, { count: taken[kind], formatted: format.number(taken[kind]) }));
    return told.length === 0 ? t(`${tense}.nothing`) : told.join(' ');
  };
}
