import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { AlignmentSummary } from '#shared/model/alignment.ts';
import type { AlignmentId } from '#shared/model/ids.ts';

export interface AlignmentListProps {
  readonly alignments: readonly AlignmentSummary[];
  readonly onOpen: (id: AlignmentId) => void;
  readonly onRemoved: () => void;
}

/** Alignments that were begun: each stays until it is thrown away. */
export function AlignmentList({ alignments, onOpen, onRemoved }: AlignmentListProps) {
  const { t } = useTranslation('alignment');
  const format = useFormat();
  const [doomed, setDoomed] = useState<AlignmentSummary | null>(null);
  return (
    <section className="begun" aria-labelledby="alignment-begun">
      <h2 id="alignment-begun">{t('begun')}</h2>
      <ul>
        {alignments.map((alignment) => (
          <li key={alignment.id} className="begun__item">
            <AriaButton className="begun__open" onPress={() => onOpen(alignment.id)}>
              <span className="begun__names">
                <span lang="nl">{alignment.sourceName}</span> <span aria-hidden>↔</span>{' '}
                <span lang="en">{alignment.targetName}</span>
              </span>
              <span className="begun__facts">
                {t('begunFacts', { count: alignment.rows, when: format.moment(alignment.madeAt) })}
                {alignment.savedAt ? ` · ${t('begunSaved', { when: format.moment(alignment.savedAt) })}` : ''}
              </span>
            </AriaButton>
            <IconButton
              icon={Trash2}
              label={t('remove', { name: alignment.sourceName })}
              onPress={() => setDoomed(alignment)}
            />
          </li>
        ))}
      </ul>
      {doomed ? (
        <RemoveDialog
          alignment={doomed}
          onClose={() => setDoomed(null)}
          onRemoved={() => {
            setDoomed(null);
            onRemoved();
          }}
        />
      ) : null}
    </section>
  );
}

interface RemoveDialogProps {
  readonly alignment: AlignmentSummary;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

function RemoveDialog({ alignment, onClose, onRemoved }: RemoveDialogProps) {
  const { t } = useTranslation('alignment');
  const { t: common } = useTranslation();
  const call = useCall();
  const report = useReport();
  const remove = async () => {
    const removed = await call('alignment.remove', { alignmentId: alignment.id });
    if (!removed.ok) report(removed.error);
    onRemoved();
  };
  return (
    <Dialog
      title={t('removeTitle')}
      isOpen
      size="small"
      role="alertdialog"
      onClose={onClose}
      closeLabel={common('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="danger" onPress={() => void remove()}>
            {t('removeNow')}
          </Button>
        </>
      }
    >
      <p>{t('removeWhat', { name: alignment.sourceName })}</p>
    </Dialog>
  );
}
