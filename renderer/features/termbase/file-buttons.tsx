import { FileOutput, FilePlus } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
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
  const [file, setFile] = useState<ChosenFile | null>(null);
  const { save, isBusy } = useExport(glossaryId);
  const choose = async (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) setFile({ name: first.name, bytes: new Uint8Array(await first.arrayBuffer()) });
  };
  return (
    <>
      <FileTrigger onSelect={(files) => void choose(files)}>
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
      {file ? <ImportDialog file={file} glossaries={glossaries} onClose={() => setFile(null)} /> : null}
    </>
  );
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
