import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportFormats, type ExportFormat } from '#shared/contract/exports.ts';
import { languages, type Language } from '#shared/messages/languages.ts';
import type { Article } from '#shared/model/article.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { isConfirmed, segmentStatuses } from '#shared/model/segment.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useArticle, useArticles, useCommands, useSurface } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { ExportResult } from './export-result.tsx';
import { useExport } from './use-export.ts';
import './export-dialog.css';

/** Makes a document of an article. */
export function ExportDialog() {
  return useSurface() === 'export' ? <OpenExportDialog /> : null;
}

function OpenExportDialog() {
  const { t } = useTranslation(['exporting', 'common']);
  const commands = useCommands();
  const articles = useArticles() ?? [];
  const current = useArticle();
  const interfaceLanguage = useLanguage();
  const [articleId, setArticleId] = useState<ArticleId | undefined>(current?.id ?? articles[0]?.id);
  const [format, setFormat] = useState<ExportFormat>('pdf');
  const [language, setLanguage] = useState<Language>(interfaceLanguage);
  const { phase, run, stop, reset } = useExport();
  const article = articles.find((one) => one.id === articleId);
  const close = () => {
    stop();
    commands.hide();
  };
  const isRunning = phase.kind === 'running';
  const isDone = phase.kind === 'done';
  return (
    <Dialog
      title={t('title')}
      isOpen
      isKept={isRunning}
      onClose={close}
      closeLabel={t('common:close')}
      footer={
        isDone ? (
          <Fragment key="done">
            <Button onPress={reset}>{t('again')}</Button>
            <Button variant="primary" autoFocus onPress={close}>
              {t('common:close')}
            </Button>
          </Fragment>
        ) : (
          <Fragment key="asking">
            <Button onPress={isRunning ? stop : close}>{t('common:cancel')}</Button>
            <Button
              variant="primary"
              autoFocus
              isPending={isRunning}
              isDisabled={!article}
              onPress={() => article && run({ articleId: article.id, format, language })}
            >
              {t('run')}
            </Button>
          </Fragment>
        )
      }
    >
      {phase.kind === 'asking' ? (
        <div className="export">
          <ArticleChoice articles={articles} chosen={articleId} onChange={setArticleId} />
          <Choice
            label={t('format')}
            value={format}
            options={exportFormats.map((value) => ({ value, label: t(`formats.${value}`) }))}
            onChange={setFormat}
          />
          <p className="export__about">{t(`about.${format}`)}</p>
          {format === 'pdf' ? (
            <Choice
              label={t('language')}
              value={language}
              options={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
              onChange={setLanguage}
            />
          ) : null}
          {article ? <OpenSegments article={article} /> : null}
        </div>
      ) : null}
      {isRunning ? (
        <div className="export">
          <p role="status">{t('running')}</p>
          <ProgressBar label={t('running')} value={null} />
        </div>
      ) : null}
      {isDone ? <ExportResult result={phase.result} /> : null}
    </Dialog>
  );
}

interface ArticleChoiceProps {
  readonly articles: readonly Article[];
  readonly chosen: ArticleId | undefined;
  readonly onChange: (id: ArticleId) => void;
}

function ArticleChoice({ articles, chosen, onChange }: ArticleChoiceProps) {
  const { t } = useTranslation('exporting');
  if (!chosen) return null;
  return (
    <Select
      label={t('article')}
      value={chosen}
      options={articles.map((article) => ({ value: article.id, label: article.title }))}
      onChange={onChange}
    />
  );
}

/** Says beforehand what the document will mark. */
function OpenSegments({ article }: { readonly article: Article }) {
  const { t } = useTranslation('exporting');
  const format = useFormat();
  const confirmed = segmentStatuses.filter(isConfirmed).reduce((sum, status) => sum + article.byStatus[status], 0);
  const count = article.segments - confirmed;
  return count > 0 ? <p className="export__open">{t('open', { count, formatted: format.number(count) })}</p> : null;
}
