import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExportWarning } from '#shared/contract/exports.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import { readDesktop } from '#renderer/engine/desktop.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import type { ExportDone } from '#renderer/session/commands.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** Where the document went and what to know about it, or why there is none. */
export function ExportResult({ result }: { readonly result: Result<ExportDone, Failure> }) {
  const messages = useMessages();
  if (!result.ok) return <Banner tone="error">{messages.failure(result.error)}</Banner>;
  const { document, savedTo } = result.value;
  return (
    <div className="export">
      <SavedTo document={document} savedTo={savedTo} />
      {document.warnings.map((warning) => (
        <Warning key={warning.type} warning={warning} />
      ))}
    </div>
  );
}

function SavedTo({ document, savedTo }: ExportDone) {
  const { t } = useTranslation('exporting');
  const format = useFormat();
  if (!savedTo) return <Banner tone="info">{t('notSaved')}</Banner>;
  const { pages } = document;
  const desktop = readDesktop();
  const action =
    desktop && savedTo.kind === 'file' ? (
      <Button size="small" icon={FolderOpen} onPress={() => desktop.showFile(savedTo.path)}>
        {t('showFile')}
      </Button>
    ) : null;
  return (
    <Banner tone="success" actions={action}>
      <p>
        {savedTo.kind === 'file'
          ? t('saved', { path: savedTo.path })
          : t('downloaded', { fileName: document.fileName })}
      </p>
      {pages === null ? null : <p>{t('pages', { count: pages, formatted: format.number(pages) })}</p>}
    </Banner>
  );
}

function Warning({ warning }: { readonly warning: ExportWarning }) {
  return <Banner tone={warning.type === 'not-ua' ? 'info' : 'warning'}>{useWarningText(warning)}</Banner>;
}

function useWarningText(warning: ExportWarning): string {
  const { t } = useTranslation('exporting');
  const format = useFormat();
  switch (warning.type) {
    case 'untranslated':
    case 'unconfirmed': {
      const count = warning.segments;
      return t(`warnings.${warning.type}`, { count, formatted: format.number(count) });
    }
    case 'characters-dropped':
      return t('warnings.dropped', { characters: warning.characters });
    case 'not-ua':
      return t('warnings.notUa', { characters: warning.characters });
    default:
      return assertNever(warning);
  }
}
