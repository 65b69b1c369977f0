import { ArrowLeft, CircleHelp, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import type { Alignment } from '#shared/model/alignment.ts';
import { countRows, type RowOrder } from './order-rows.ts';
import type { OpenAlignment } from './use-alignment.ts';
import type { Review } from './use-review.ts';

export interface ReviewBarProps {
  readonly head: Alignment;
  readonly open: OpenAlignment;
  readonly review: Review;
  readonly onClose: () => void;
  readonly onSave: () => void;
}

const limits = [0.95, 0.9, 0.8, 0.5] as const;
const orders: readonly RowOrder[] = ['document', 'doubtful'];

/** Which documents, how far the review is, and what can be done with all of it. */
export function ReviewBar({ head, open, review, onClose, onSave }: ReviewBarProps) {
  const { t } = useTranslation('alignment');
  const format = useFormat();
  const counts = countRows(review.rows);
  return (
    <header className="review-bar">
      <div className="review-bar__title">
        <IconButton icon={ArrowLeft} label={t('back')} onPress={onClose} />
        <div>
          <h1>
            <span lang="nl">{head.sourceName}</span> <span aria-hidden>↔</span> <span lang="en">{head.targetName}</span>
          </h1>
          <p className="review-bar__counts">
            {t('counts', {
              pairs: format.number(counts.pairs),
              accepted: format.number(counts.accepted),
              alone: format.number(counts.alone),
            })}
          </p>
        </div>
      </div>
      <Choice
        className="review-bar__order"
        label={t('order')}
        value={review.order}
        onChange={(order) => review.setOrder(order)}
        options={orders.map((value) => ({ value, label: t(`orders.${value}`) }))}
      />
      <Button
        size="small"
        icon={CircleHelp}
        keys="N"
        isDisabled={counts.doubtful === 0}
        onPress={() => review.goToDoubtful()}
      >
        {t('nextDoubtful', { count: counts.doubtful })}
      </Button>
      <span className="review-bar__actions">
        <IconButton
          icon={Undo2}
          label={t('undo')}
          keys="Ctrl+Z"
          isDisabled={!open.canUndo}
          onPress={() => review.undo()}
        />
        <IconButton
          icon={Redo2}
          label={t('redo')}
          keys="Ctrl+Y"
          isDisabled={!open.canRedo}
          onPress={() => review.redo()}
        />
        <Menu trigger={<Button size="small">{t('acceptMany')}</Button>} label={t('acceptMany')}>
          {limits.map((limit) => (
            <MenuItem
              key={limit}
              label={t('acceptAbove', { percent: format.percent(limit) })}
              onAction={() => review.acceptAbove(limit)}
            />
          ))}
        </Menu>
        <Button size="small" variant="primary" isDisabled={counts.accepted === 0} onPress={onSave}>
          {t('save')}
        </Button>
      </span>
    </header>
  );
}
