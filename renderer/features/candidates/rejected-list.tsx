import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RejectedCandidate } from '#shared/model/candidate.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';

export interface RejectedListProps {
  readonly rejected: readonly RejectedCandidate[];
}

/** What was turned down for good, with the way back. */
export function RejectedList({ rejected }: RejectedListProps) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const call = useCall();
  const report = useReport();
  const restore = (key: string) =>
    void call('candidates.restore', { keys: [key] }).then((answer) => {
      if (!answer.ok) report(answer.error);
    });
  if (rejected.length === 0) return <EmptyState size="page">{t('noneRejected')}</EmptyState>;
  return (
    <VirtualList
      className="rejected-list"
      label={t('rejectedList')}
      items={rejected}
      keyOf={({ key }) => key}
      usualHeight={44}
    >
      {({ key, dutch, kind, madeAt }) => (
        <div className="rejected">
          <span className="rejected__dutch reading" lang="nl">
            {dutch}
          </span>
          <Badge>{t(`kinds.${kind}`)}</Badge>
          <span className="candidate__count">{format.day(madeAt)}</span>
          <Button size="small" icon={Undo2} aria-label={t('restoreOne', { term: dutch })} onPress={() => restore(key)}>
            {t('restore')}
          </Button>
        </div>
      )}
    </VirtualList>
  );
}
