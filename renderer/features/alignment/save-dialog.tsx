import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useQuery } from '#renderer/session/engine-hooks.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { AlignmentSaved } from '#shared/model/alignment.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { AlignmentId } from '#shared/model/ids.ts';

export interface SaveDialogProps {
  readonly alignmentId: AlignmentId;
  /** Pairs that are accepted. */
  readonly pairs: number;
  readonly suggestedName: string;
  /** Waits until everything that was done is on the disk. */
  readonly settle: () => Promise<void>;
  readonly onClose: () => void;
  readonly onSaved: (saved: AlignmentSaved) => void;
}

/** No memory has this name: names are trimmed. */
const newMemory = ' new';

/** Into which memory the accepted pairs go: one that is there and may be written to, or a new one. */
export function SaveDialog({ alignmentId, pairs, suggestedName, settle, onClose, onSaved }: SaveDialogProps) {
  const { t } = useTranslation('alignment');
  const { t: common } = useTranslation();
  const format = useFormat();
  const messages = useMessages();
  const call = useCall();
  const memories = useQuery('memories.list', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState(suggestedName);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const writable = memories.status === 'ready' ? memories.value.filter((memory) => !memory.readOnly) : [];
  const into = chosen ?? writable[0]?.name ?? newMemory;
  const save = async () => {
    setBusy(true);
    await settle();
    const saved = await call('alignment.save', { alignmentId, into: into === newMemory ? name.trim() : into });
    setBusy(false);
    if (saved.ok) onSaved(saved.value);
    else setFailure(saved.error);
  };
  return (
    <Dialog
      title={t('saveTitle')}
      isOpen
      size="small"
      onClose={onClose}
      closeLabel={common('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={busy || memories.status === 'loading' || (into === newMemory && name.trim() === '')}
            onPress={() => void save()}
          >
            {t('saveNow')}
          </Button>
        </>
      }
    >
      <div className="save-dialog">
        <p>{t('saveWhat', { count: pairs, formatted: format.number(pairs) })}</p>
        <Select
          label={t('memory')}
          value={into}
          onChange={setChosen}
          options={[
            ...writable.map((memory) => ({ value: memory.name, label: memory.name })),
            { value: newMemory, label: t('newMemory') },
          ]}
        />
        {into === newMemory ? <TextField label={t('memoryName')} value={name} onChange={setName} isRequired /> : null}
        {failure ? <Banner tone="error">{messages.failure(failure)}</Banner> : null}
      </div>
    </Dialog>
  );
}
