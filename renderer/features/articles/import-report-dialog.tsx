import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCommands, useImportRun } from '#renderer/session/hooks.ts';
import type { ImportRun } from '#renderer/session/state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { ImportOutcomeEntry } from './import-outcome.tsx';
import './import-report.css';

/** What came of every file of an import, while it runs and until it is closed. */
export function ImportReportDialog() {
  const { t } = useTranslation(['articles', 'common']);
  const commands = useCommands();
  const run = useImportRun();
  return (
    <Dialog
      title={t('report.title')}
      isOpen={run !== null}
      isKept={run?.running ?? false}
      onClose={commands.closeImport}
      closeLabel={t('common:close')}
      footer={
        <Button variant="primary" autoFocus onPress={commands.closeImport}>
          {t('common:close')}
        </Button>
      }
    >
      {run ? <ImportReportBody run={run} /> : null}
    </Dialog>
  );
}

function ImportReportBody({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('articles');
  const commands = useCommands();
  const openArticle = (id: Parameters<typeof commands.openArticle>[0]) => {
    commands.closeImport();
    void commands.openArticle(id);
  };
  return (
    <>
      <ImportSummary run={run} />
      {run.running ? (
        <ProgressBar label={t('report.title')} value={run.outcomes.length / Math.max(1, run.total)} />
      ) : null}
      <ol className="import-report">
        {run.outcomes.map((outcome, index) => (
          <ImportOutcomeEntry key={index} outcome={outcome} onOpen={openArticle} />
        ))}
      </ol>
    </>
  );
}

function ImportSummary({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('articles');
  const format = useFormat();
  const kept = run.outcomes.filter((outcome) => outcome.result.ok).length;
  const refused = run.outcomes.length - kept;
  const running = t('report.running', {
    current: format.number(Math.min(run.outcomes.length + 1, run.total)),
    total: format.number(run.total),
  });
  return (
    <p className="import-report__summary" role="status">
      {run.running ? running : null}
      {!run.running && kept > 0 ? t('report.taken', { count: kept }) : null}{' '}
      {!run.running && refused > 0 ? t('report.refused', { count: refused }) : null}
    </p>
  );
}
