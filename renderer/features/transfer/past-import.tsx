import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { MemoryImport, TakenBack } from '#shared/model/transfer.ts';
import { useTakenBackWords } from './use-taken-back-words.ts';

export interface PastImportProps {
  readonly past: MemoryImport;
  readonly onTakenBack: (taken: TakenBack) => void;
}

/** An import of the past; taking it back asks once more, with what would go and what would stay. */
export function PastImport({ past, onTakenBack }: PastImportProps) {
  const { t } = useTranslation(['transfer', 'common']);
  const format = useFormat();
  const say = useTakenBackWords();
  const { weighed, isBusy, weigh, leave, takeBack } = useTakeBack(past.id, onTakenBack);
  const counts = {
    added: format.number(past.added),
    changed: format.number(past.changed),
    duplicate: format.number(past.duplicate),
    refused: format.number(past.refused),
  };
  return (
    <li className="past-imports__item">
      <div className="past-imports__text">
        <p>
          <span className="past-imports__name">{past.fileName}</span> {t('past.into', { name: past.memoryName })}{' '}
          {past.takenBack ? <Badge>{t('past.takenBack')}</Badge> : null}
        </p>
        <p>{t('past.made', { at: format.moment(past.at), by: past.by ?? t('past.somebody') })}</p>
        <p>{t('past.counts', counts)}</p>
        {weighed ? (
          <div className="past-imports__ask" role="alert">
            <p>{say(weighed, 'wouldTake')}</p>
            <Button size="small" variant="danger" isPending={isBusy} onPress={() => void takeBack()}>
              {t('past.takeBack')}
            </Button>
            <Button size="small" variant="quiet" autoFocus onPress={leave}>
              {t('common:cancel')}
            </Button>
          </div>
        ) : null}
      </div>
      {past.takenBack || weighed ? null : (
        <Button size="small" isPending={isBusy} onPress={() => void weigh()}>
          {t('past.takeBackAsk')}
        </Button>
      )}
    </li>
  );
}

function useTakeBack(importId: string, onTakenBack: (taken: TakenBack) => void) {
  const call = useCall();
  const report = useReport();
  const [weighed, setWeighed] = useState<TakenBack | null>(null);
  const [isBusy, setBusy] = useState(false);
  const weigh = async () => {
    setBusy(true);
    const told = await call('transfer.weighTakeBack', { importId });
    setBusy(false);
    if (told.ok) setWeighed(told.value);
    else report(told.error);
  };
  const takeBack = async () => {
    setBusy(true);
    const taken = await call('transfer.takeBack', { importId });
    setBusy(false);
    setWeighed(null);
    if (taken.ok) onTakenBack(taken.value);
    else report(taken.error);
  };
  return { weighed, isBusy, weigh, leave: () => setWeighed(null), takeBack };
}
