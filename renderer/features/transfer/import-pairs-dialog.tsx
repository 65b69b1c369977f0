import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCommands, useImportRun, usePairsImport } from '#renderer/session/hooks.ts';
import type { PairsImport } from '#renderer/session/pairs-import.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TableChooser } from '#renderer/ui/table-chooser.tsx';
import { columnRoles } from '#shared/model/transfer.ts';
import { ImportFooter } from './import-footer.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportResult } from './import-result.tsx';
import { PreviewOutcome } from './preview-outcome.tsx';
import { TargetForm } from './target-form.tsx';
import './transfer.css';

/** What a file of pairs holds and what it would do to a memory, before it does. */
export function ImportPairsDialog() {
  const { t } = useTranslation(['transfer', 'common']);
  const { pairs } = useCommands();
  const current = usePairsImport();
  const isWaiting = useImportRun() !== null;
  const isApplying = current?.phase.kind === 'applying';
  if (!current || isWaiting) return null;
  const { name, place, total } = current;
  return (
    <Dialog
      title={t(total > 1 ? 'import.titleOf' : 'import.title', { name, place, total })}
      isOpen
      isKept
      size="large"
      onClose={isApplying ? pairs.stop : pairs.close}
      closeLabel={t('common:close')}
      footer={<ImportFooter current={current} />}
    >
      <FocusedAtFirst key={place}>
        <ImportBody current={current} />
      </FocusedAtFirst>
    </Dialog>
  );
}

/** The next file begins at the top, as the first did: the button that led here is gone, and the focus would fall to the cross. */
function FocusedAtFirst({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.closest<HTMLElement>('[role=dialog]')?.focus(), []);
  return <div ref={ref}>{children}</div>;
}

function ImportBody({ current }: { readonly current: PairsImport }) {
  const { t } = useTranslation('transfer');
  const { pairs } = useCommands();
  const messages = useMessages();
  const { phase, shape, choice } = current;
  if (phase.kind === 'done' || phase.kind === 'takingBack') return <ImportResult phase={phase} />;
  const preview = 'preview' in phase ? phase.preview : null;
  // Another memory would not mend the file.
  const isBad = phase.kind === 'failed' && !phase.preview && phase.failure.type !== 'memory-read-only';
  const isLocked = phase.kind === 'applying';
  return (
    <div className="import-pairs" inert={isLocked || undefined}>
      {current.wasStopped ? <Banner tone="info">{t('import.stopped')}</Banner> : null}
      {phase.kind === 'failed' ? <Banner tone="error">{messages.failure(phase.failure)}</Banner> : null}
      {shape?.table && choice.table ? (
        <TableChooser
          {...shape.table}
          choice={choice.table}
          roles={columnRoles}
          labelOf={(role) => t(`columns.${role}`)}
          onChange={(table) => pairs.choose({ table })}
        />
      ) : null}
      {shape && !isBad ? <TargetForm choice={choice} onChange={pairs.choose} /> : null}
      {phase.kind === 'columns' ? <p className="import-pairs__hint">{t('import.chooseColumns')}</p> : null}
      <ImportProgress current={current} />
      {preview ? (
        <div inert={phase.kind === 'settling' || undefined}>
          <PreviewOutcome key={`${preview.token} ${preview.memoryName} ${preview.mode}`} preview={preview} />
        </div>
      ) : null}
    </div>
  );
}
