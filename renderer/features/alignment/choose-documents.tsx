import { FileText, Languages } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileTrigger } from 'react-aria-components';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useArticles } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { AlignmentId, ArticleId } from '#shared/model/ids.ts';
import { useStart } from './use-start.ts';

/** A value that no article's id has. */
const noArticle = ' file';

/** Which two documents belong together: an article of the workspace or a file, and a file. */
export function ChooseDocuments({ onStarted }: { readonly onStarted: (id: AlignmentId) => void }) {
  const { t } = useTranslation('alignment');
  const messages = useMessages();
  const articles = useArticles() ?? [];
  const [article, setArticle] = useState<string>(noArticle);
  const [dutch, setDutch] = useState<File | null>(null);
  const [english, setEnglish] = useState<File | null>(null);
  const { run, failure, start, stop } = useStart(onStarted);
  const isReady = english !== null && (article !== noArticle || dutch !== null);
  const begin = () => {
    if (!english) return;
    if (article !== noArticle) void start({ articleId: article as ArticleId }, english);
    else if (dutch) void start(dutch, english);
  };
  return (
    <section className="choose" aria-labelledby="alignment-choose">
      <h1 id="alignment-choose">{t('chooseTitle')}</h1>
      <p className="choose__lead">{t('chooseLead')}</p>
      <div className="choose__sides">
        <div className="choose__side">
          <h2>{t('dutch')}</h2>
          <Select
            label={t('chooseDutch')}
            value={article}
            onChange={setArticle}
            options={[
              { value: noArticle, label: t('aFile') },
              ...articles.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          {article === noArticle ? <FileField label={t('dutchFile')} file={dutch} onChoose={setDutch} /> : null}
        </div>
        <Languages aria-hidden className="choose__between" />
        <div className="choose__side">
          <h2>{t('english')}</h2>
          <FileField label={t('englishFile')} file={english} onChoose={setEnglish} />
          <p className="choose__hint">{t('fileHint')}</p>
        </div>
      </div>
      {failure ? <Banner tone="error">{messages.failure(failure)}</Banner> : null}
      {run ? (
        <div className="choose__run">
          <ProgressBar label={t('aligning')} value={run.total === 0 ? null : run.done / run.total} />
          <p role="status">{t('aligning')}</p>
          <Button size="small" onPress={stop}>
            {t('cancel')}
          </Button>
        </div>
      ) : (
        <Button variant="primary" isDisabled={!isReady} onPress={begin}>
          {t('start')}
        </Button>
      )}
    </section>
  );
}

interface FileFieldProps {
  readonly label: string;
  readonly file: File | null;
  readonly onChoose: (file: File) => void;
}

function FileField({ label, file, onChoose }: FileFieldProps) {
  const { t } = useTranslation('alignment');
  return (
    <div className="file-field">
      <FileTrigger
        onSelect={(files) => {
          const [chosen] = files ? [...files] : [];
          if (chosen) onChoose(chosen);
        }}
      >
        <Button icon={FileText} aria-label={file ? `${label}: ${file.name}` : label}>
          {file ? file.name : label}
        </Button>
      </FileTrigger>
      {file ? (
        <span className="visually-hidden" role="status">
          {t('chosen', { name: file.name })}
        </span>
      ) : null}
    </div>
  );
}
