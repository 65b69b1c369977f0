import { CheckCheck, CircleHelp, Link2, Unlink2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { shapeOf, type AlignmentRow } from '#shared/model/alignment.ts';
import { isPair } from './edit-rows.ts';
import { isDoubtful } from './order-rows.ts';

/** What is to be said of a row: how sure, whether accepted, its shape. Each has its own sign and its own words. */
export function LinkBadge({ row }: { readonly row: AlignmentRow }) {
  const { t } = useTranslation('alignment');
  const format = useFormat();
  const state = stateOf(row);
  const Icon = { accepted: CheckCheck, doubtful: CircleHelp, alone: Unlink2, sure: Link2 }[state];
  const percent = format.percent(row.confidence);
  const shape = shapeOf(row);
  return (
    <span className={joinClasses('link-badge', `link-badge--${state}`)}>
      <span className="link-badge__main">
        <Icon aria-hidden />
        <span className="visually-hidden">{t(`state.${state}`)}, </span>
        <span className="link-badge__percent">{state === 'accepted' ? t('state.accepted') : percent}</span>
      </span>
      {shape === '1-1' ? null : (
        <span className="link-badge__shape">
          <span className="visually-hidden">
            {t('shape', { source: row.source.length, target: row.target.length })}
          </span>
          <span aria-hidden>{shape.replace('-', '–')}</span>
        </span>
      )}
      {row.moved ? <span className="link-badge__moved">{t('moved')}</span> : null}
    </span>
  );
}

/** The one sign of a row. */
export function stateOf(row: AlignmentRow): 'accepted' | 'doubtful' | 'alone' | 'sure' {
  if (row.accepted && isPair(row)) return 'accepted';
  if (isDoubtful(row)) return 'doubtful';
  return isPair(row) ? 'sure' : 'alone';
}
