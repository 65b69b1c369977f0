import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statisticsFormats, type StatisticsFormat } from '#shared/contract/statistics.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { saveDocument } from '#renderer/session/save-document.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';

interface ExportMenuProps {
  readonly acrossArticles: boolean;
  readonly isDisabled: boolean;
  /** Hears what became of it, in words. */
  readonly onSaved: (message: string) => void;
}

/** The count as a file, in the language of the interface. */
export function ExportMenu({ acrossArticles, isDisabled, onSaved }: ExportMenuProps) {
  const { t } = useTranslation('statistics');
  const call = useCall();
  const report = useReport();
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const run = async (format: StatisticsFormat) => {
    setBusy(true);
    const made = await call('statistics.export', { articleIds: null, acrossArticles, format, language });
    const saved = made.ok ? await saveDocument(made.value) : made;
    setBusy(false);
    if (!saved.ok) return report(saved.error);
    const { savedTo, document } = saved.value;
    if (savedTo?.kind === 'file') onSaved(t('saved', { path: savedTo.path }));
    if (savedTo?.kind === 'downloaded') onSaved(t('downloaded', { name: document.fileName }));
  };
  return (
    <Menu
      label={t('export')}
      trigger={
        <Button size="small" icon={FileOutput} isPending={isBusy} isDisabled={isDisabled}>
          {t('export')}
        </Button>
      }
    >
      {statisticsFormats.map((format) => (
        <MenuItem key={format} label={t(`exportAs.${format}`)} onAction={() => void run(format)} />
      ))}
    </Menu>
  );
}
