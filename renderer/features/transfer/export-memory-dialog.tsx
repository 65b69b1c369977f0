import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useCommands, useSessionState, useSurface } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { MemoryId } from '#shared/model/ids.ts';
import { unitFormats, type UnitFormat } from '#shared/model/transfer.ts';
import { useMemoryExport, type ExportPhase } from './use-memory-export.ts';

/** Saves a memory, or all of them, as a file. */
export function ExportMemoryDialog() {
  const { t } = useTranslation(['transfer', 'common']);
  const commands = useCommands();
  const isOpen = useSurface() === 'export-memory';
  const exported = useSessionState((state) => state.exported);
  return isOpen ? (
    <OpenDialog key={exported} exported={exported} title={t('export.title')} onClose={commands.hide} />
  ) : null;
}

interface OpenDialogProps {
  readonly exported: MemoryId | null;
  readonly title: string;
  readonly onClose: () => void;
}

/** Stands for all memories. */
const all = '';

function OpenDialog({ exported, title, onClose }: OpenDialogProps) {
  const { t } = useTranslation(['transfer', 'common']);
  const told = useQuery('memories.list', {});
  const memories = told.status === 'ready' ? told.value : [];
  const [memory, setMemory] = useState<string>(exported ?? all);
  const [format, setFormat] = useState<UnitFormat>('tmx');
  const { phase, run, stop } = useMemoryExport();
  const isRunning = phase.kind === 'running';
  return (
    <Dialog
      title={title}
      isOpen
      isKept={isRunning}
      onClose={onClose}
      closeLabel={t('common:close')}
      footer={
        isRunning ? (
          <Button onPress={stop}>{t('export.stop')}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{t('common:close')}</Button>
            <Button variant="primary" onPress={() => run(memory === all ? null : (memory as MemoryId), format)}>
              {t('export.run')}
            </Button>
          </>
        )
      }
    >
      <div className="export-memory">
        <Select<string>
          label={t('export.what')}
          value={memory}
          isDisabled={isRunning}
          options={[
            { value: all, label: t('export.all') },
            ...memories.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={setMemory}
        />
        <Choice
          label={t('export.format')}
          value={format}
          isDisabled={isRunning}
          options={unitFormats.map((value) => ({ value, label: t(`formats.${value.replace('.', '-') as FormatKey}`) }))}
          onChange={setFormat}
        />
        <p className="import-pairs__hint">{t(`formatHints.${format.replace('.', '-') as FormatKey}`)}</p>
        <ExportOutcome phase={phase} />
      </div>
    </Dialog>
  );
}

type FormatKey = 'tmx' | 'tmx-gz' | 'csv' | 'tsv' | 'xlsx';

function ExportOutcome({ phase }: { readonly phase: ExportPhase }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const messages = useMessages();
  if (phase.kind === 'asking') return null;
  if (phase.kind === 'running') {
    const { progress } = phase;
    const share = progress && progress.total > 0 ? progress.done / progress.total : null;
    return <ProgressBar label={t('export.running')} value={share} />;
  }
  if (phase.kind === 'failed') return <Banner tone="error">{messages.failure(phase.failure)}</Banner>;
  const { ready, savedTo } = phase;
  const numbers = { count: ready.units, formatted: format.number(ready.units), name: savedTo };
  return (
    <>
      <Banner tone="success">{t('export.done', numbers)}</Banner>
      {ready.shortened > 0 ? (
        <Banner tone="warning">
          {t('export.shortened', { count: ready.shortened, formatted: format.number(ready.shortened) })}
        </Banner>
      ) : null}
    </>
  );
}
