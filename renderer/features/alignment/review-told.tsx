import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import type { AlignmentRow } from '#shared/model/alignment.ts';
import { stateOf } from './link-badge.tsx';
import type { Told } from './use-review.ts';

/** Says what was done, and what stands there now, for those who do not see it. */
export function ReviewTold({ told, rows }: { readonly told: Told | null; readonly rows: readonly AlignmentRow[] }) {
  const { t } = useTranslation('alignment');
  const format = useFormat();
  const words = () => {
    if (told === null) return '';
    if (told.type === 'accepted-many') return t('told.acceptedMany', { count: told.count });
    if (told.type === 'none-doubtful' || told.type === 'nothing') {
      return t(told.type === 'nothing' ? 'told.nothing' : 'told.noneDoubtful');
    }
    const row = rows[told.row];
    const state = row ? t(`state.${stateOf(row)}`) : '';
    const type = told.type === 'accept' && row?.accepted === false ? 'unaccept' : told.type;
    return t(`told.${type}`, { row: format.number(told.row + 1), state });
  };
  return (
    <p className="visually-hidden" role="status">
      {words()}
    </p>
  );
}
