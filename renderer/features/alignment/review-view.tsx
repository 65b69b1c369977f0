import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import type { AlignmentSaved } from '#shared/model/alignment.ts';
import type { AlignmentId } from '#shared/model/ids.ts';
import { LinkTable } from './link-table.tsx';
import { countRows } from './order-rows.ts';
import { ReviewBar } from './review-bar.tsx';
import { ReviewTold } from './review-told.tsx';
import { RowActions } from './row-actions.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { useAlignment } from './use-alignment.ts';
import { useReview } from './use-review.ts';

export interface ReviewViewProps {
  readonly alignmentId: AlignmentId;
  readonly onClose: () => void;
}

/** Two documents side by side, and what is to be said of each link. */
export function ReviewView({ alignmentId, onClose }: ReviewViewProps) {
  const { t } = useTranslation('alignment');
  const { t: common } = useTranslation();
  const format = useFormat();
  const open = useAlignment(alignmentId, onClose);
  const review = useReview(open);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<AlignmentSaved | null>(null);
  if (!open.head) return <div className="alignment" aria-busy />;
  const { accepted } = countRows(review.rows);
  return (
    <div className="alignment">
      <ReviewBar head={open.head} open={open} review={review} onClose={onClose} onSave={() => setSaving(true)} />
      {saved ? (
        <Banner tone="success" onClose={() => setSaved(null)} closeLabel={common('close')}>
          {t('saved', {
            memory: saved.memoryName,
            added: format.number(saved.added),
            duplicate: format.number(saved.duplicate),
          })}
        </Banner>
      ) : null}
      <LinkTable review={review} />
      <RowActions review={review} />
      <ReviewTold told={review.told} rows={review.rows} />
      {saving ? (
        <SaveDialog
          alignmentId={alignmentId}
          pairs={accepted}
          suggestedName={open.head.sourceName.replace(/\.[^.]*$/u, '')}
          settle={open.settle}
          onClose={() => setSaving(false)}
          onSaved={(done) => {
            setSaving(false);
            setSaved(done);
          }}
        />
      ) : null}
    </div>
  );
}
