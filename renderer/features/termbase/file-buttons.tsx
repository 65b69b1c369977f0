import { FileOutput, FilePlus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { useCommands, useSessionState } from '#renderer/session/hooks.ts';
import { readFile } from '#renderer/session/import-files.ts';
import { saveDocument } from '#renderer/session/save-document.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { showToast } from '#renderer/ui/toast-store.ts';
import type { GlossaryId } from '#shared/model/ids.ts';
import { termsFormats, type TermsFormat } from '#shared/model/terms-transfer.ts';
import type { Glossary } from '#shared/model/terms.ts';
import { ImportDialog } from './import-dialog.tsx';
import type { ChosenFile } from './use-import-preview.ts';

export interface FileButtonsProps {
  readonly glossaries: readonly Glossary[];
  /** The glossary that is looked at; null = all go into one file. */
  readonly glossaryId: GlossaryId | null;
}

/** Glossaries come in from files and go out to them. */
export function FileButtons({ glossaries, glossaryId }: FileButtonsProps) {
  const { t } = useTranslation('termbase');
  const { termFiles } = useCommands();
  const { save, isBusy } = useExport(glossaryId);
  const file = useTermFile();
  return (
    <>
      <FileTrigger allowsMultiple onSelect={(files) => termFiles.add([...(files ?? [])])}>
        <Button size="small" variant="quiet" icon={FilePlus}>
          {t('import.open')}
        </Button>
      </FileTrigger>
      <Menu
        label={t('export')}
        trigger={
          <Button size="small" variant="quiet" icon={FileOutput} isPending={isBusy}>
            {t('export')}
          </Button>
        }
      >
        {termsFormats.map((format) => (
          <MenuItem key={format} label={t(`formats.${format}`)} onAction={() => void save(format)} />
        ))}
      </Menu>
      {file ? <ImportDialog key={file.at} file={file} glossaries={glossaries} onClose={termFiles.next} /> : null}
    </>
  );
}

/** The file that is shown, once it is read; one that cannot be read is told and passed over. */
function useTermFile(): (ChosenFile & { readonly at: number }) | null {
  const report = useReport();
  const { termFiles } = useCommands();
  const first = useSessionState(({ termFiles: [waiting], importRun }) => (importRun ? null : (waiting ?? null)));
  const [read, setRead] = useState<{ readonly from: File; readonly at: number; readonly bytes: Uint8Array } | null>(
    null,
  );
  useEffect(() => {
    if (!first) return undefined;
    let isWanted = true;
    void readFile(first).then((bytes) => {
      if (!isWanted) return;
      if (bytes.ok) return setRead((last) => ({ from: first, at: (last?.at ?? 0) + 1, bytes: bytes.value }));
      report(bytes.error);
      termFiles.next();
    });
    return () => void (isWanted = false);
  }, [first, report, termFiles]);
  return useMemo(() => (read && read.from === first ? { name: first.name, ...read } : null), [read, first]);
}

function useExport(glossaryId: GlossaryId | null) {
  const { t } = useTranslation('termbase');
  const call = useCall();
  const report = useReport();
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const save = async (format: TermsFormat) => {
    setBusy(true);
    const made = await call('terms.exportFile', { glossaryId, format, language });
    const saved = made.ok ? await saveDocument(made.value) : made;
    setBusy(false);
    if (!saved.ok) return report(saved.error);
    const { savedTo, document } = saved.value;
    const name = savedTo?.kind === 'file' ? savedTo.path : document.fileName;
    if (savedTo) showToast({ tone: 'success', content: t('exported', { name }), seconds: 6 });
  };
  return { save, isBusy };
}
