import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCall } from '#renderer/session/engine-hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TableChooser } from '#renderer/ui/table-chooser.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ParamsOf, Progress } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import { termColumnRoles } from '#shared/model/terms-transfer.ts';
import type { Glossary } from '#shared/model/terms.ts';
import { ImportOutcome } from './import-outcome.tsx';
import { useImportPreview, type ChosenFile, type TableParams } from './use-import-preview.ts';
import { useTold } from './use-told.ts';
import './import-dialog.css';

export interface ImportDialogProps {
  readonly file: ChosenFile;
  readonly glossaries: readonly Glossary[];
  readonly onClose: () => void;
}

/** Stands for a glossary that is still to be made. */
const another = '\u0000';

/** What a file holds and what would become of it, before anything does. */
export function ImportDialog({ file, glossaries, onClose }: ImportDialogProps) {
  const { t } = useTranslation(['termbase', 'common']);
  const messages = useMessages();
  const open = glossaries.filter(({ readOnly }) => !readOnly);
  const [into, setInto] = useState(open[0]?.name ?? another);
  const [name, setName] = useState(file.name.replace(/\.[^.]+$/u, ''));
  const target = into === another ? name.trim() : into;
  const { look, reading, table, setTable } = useImportPreview(file, target);
  const { run, progress, isBusy, failure } = useImport(onClose);
  const preview = look.status === 'ready' ? look.value : null;
  const entries = preview ? preview.counts.added + preview.counts.changed : 0;
  return (
    <Dialog
      title={t('import.title', { name: file.name })}
      isOpen
      onClose={onClose}
      closeLabel={t('common:close')}
      size="large"
      isKept
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isPending={isBusy}
            isDisabled={entries === 0 || target === ''}
            onPress={() => void run({ path: file.name, bytes: file.bytes, into: target, table })}
          >
            {t('import.run', { count: entries })}
          </Button>
        </>
      }
    >
      <div className="import-terms">
        <div className="import-terms__into">
          <Select<string>
            label={t('import.into')}
            value={into}
            options={[
              ...open.map((glossary) => ({ value: glossary.name, label: glossary.name })),
              { value: another, label: t('import.another') },
            ]}
            onChange={setInto}
          />
          {into === another ? <TextField label={t('glossaries.name')} value={name} onChange={setName} /> : null}
        </div>
        {look.status === 'failed' ? <Banner tone="error">{messages.failure(look.failure)}</Banner> : null}
        {failure ? <Banner tone="error">{messages.failure(failure)}</Banner> : null}
        {preview?.table ? (
          <TableChooser
            {...preview.table}
            choice={preview.table.choice as TableParams}
            roles={termColumnRoles}
            labelOf={(role) => t(`columns.${role}`)}
            onChange={(choice) => setTable(choice as TableParams)}
          />
        ) : null}
        {preview ? <ImportOutcome preview={preview} /> : null}
        {isBusy ? <Share label={t('import.running')} progress={progress} /> : null}
        {!isBusy && reading ? <Share label={t('import.reading')} progress={reading} /> : null}
      </div>
    </Dialog>
  );
}

/** How far it is; the words are seen as well as heard. */
function Share({ label, progress }: { readonly label: string; readonly progress: Progress | null }) {
  const format = useFormat();
  const share = progress && progress.total > 0 ? progress.done / progress.total : null;
  return (
    <div className="import-terms__share">
      <p role="status">{label}</p>
      <ProgressBar label={label} value={share} {...(share === null ? {} : { valueText: format.percent(share) })} />
    </div>
  );
}

/** The import; closing the dialog before it wrote anything ends it. */
function useImport(onDone: () => void) {
  const { t } = useTranslation('termbase');
  const call = useCall();
  const told = useTold();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async (params: ParamsOf<'terms.import'>) => {
    const { signal } = (controller.current = new AbortController());
    setProgress(null);
    setBusy(true);
    const done = await call('terms.import', params, { signal, onProgress: setProgress });
    if (signal.aborted && !done.ok) return;
    setBusy(false);
    if (!done.ok) return setFailure(done.error);
    const { name, added, changed } = done.value;
    onDone();
    told(t('import.done', { name, added, changed }));
  };
  return { run, progress, isBusy, failure };
}
