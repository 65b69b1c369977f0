import { CloudOff, Database, HardDriveDownload, TriangleAlert, Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import {
  useArticle,
  useCommands,
  useConnection,
  useFindingTotals,
  useSaveState,
  useWorkspace,
} from '#renderer/session/hooks.ts';
import type { SaveState } from '#renderer/session/state.ts';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { isConfirmed, segmentStatuses } from '#shared/model/segment.ts';
import './status-bar.css';

/** How far the article is, what stands open, and whether all of it is on the disk. */
export function StatusBar() {
  const { t } = useTranslation('app');
  return (
    <footer className="status-bar" aria-label={t('progress')}>
      <ArticleProgress />
      <Findings />
      <span className="status-bar__space" />
      <SaveMark />
      <WorkspaceName />
    </footer>
  );
}

function ArticleProgress() {
  const { t } = useTranslation('app');
  const format = useFormat();
  const article = useArticle();
  if (!article) return null;
  const share = article.words === 0 ? 0 : article.confirmedWords / article.words;
  const words = t('confirmedWords', {
    count: article.words,
    done: format.number(article.confirmedWords),
    total: format.number(article.words),
  });
  const confirmed = segmentStatuses.filter(isConfirmed).reduce((sum, status) => sum + article.byStatus[status], 0);
  return (
    <div className="status-bar__progress">
      <ProgressBar label={t('confirmed')} value={share} valueText={words} tone="green" />
      <span>
        {t('confirmed')}: {words} · {format.percent(share)}
      </span>
      <span className="status-bar__minor">
        {t('confirmedSegments', {
          count: article.segments,
          done: format.number(confirmed),
          total: format.number(article.segments),
        })}
      </span>
    </div>
  );
}

function Findings() {
  const { t } = useTranslation('app');
  const article = useArticle();
  const commands = useCommands();
  const { errors, others } = useFindingTotals();
  const count = errors + others;
  if (!article) return null;
  if (count === 0) return <span className="status-bar__minor">{t('noFindings')}</span>;
  return (
    <button
      type="button"
      className={`status-bar__findings status-bar__findings--${errors > 0 ? 'error' : 'warning'}`}
      title={t('toNextFinding')}
      onClick={() => commands.nextFinding()}
    >
      <TriangleAlert aria-hidden />
      {t('findings', { count })}
    </button>
  );
}

/** Milliseconds that everything has been on the disk before the page says so: while one types, nothing blinks. */
const calm = 400;

/** The state of saving; one that is saved comes when it has lasted for a moment. */
function useCalmSaveState(): SaveState {
  const state = useSaveState();
  const [shown, setShown] = useState(state);
  if (state !== shown && state.kind !== 'saved') setShown(state);
  useEffect(() => {
    if (state.kind !== 'saved') return;
    const timer = setTimeout(() => setShown(state), calm);
    return () => clearTimeout(timer);
  }, [state]);
  return shown;
}

/** Says "Saved" only when everything is on the disk. Not announced at every pause; failures are. */
function SaveMark() {
  const { t } = useTranslation('app');
  const messages = useMessages();
  const state = useCalmSaveState();
  const connection = useConnection();
  if (state.kind === 'failed') {
    return (
      <span className="status-bar__save status-bar__save--failed" role="alert">
        <TriangleAlert aria-hidden />
        {t('notSaved')}: {messages.failure(state.failure)}
      </span>
    );
  }
  const isWaiting = (state.kind === 'saving' || state.kind === 'importing') && connection === 'lost';
  const Icon = isWaiting ? CloudOff : state.kind === 'saved' ? Check : HardDriveDownload;
  return (
    <span
      className={`status-bar__save status-bar__save--${isWaiting ? 'waiting' : state.kind}`}
      role="status"
      aria-live={isWaiting || state.kind === 'importing' ? 'polite' : 'off'}
      aria-label={t('saveState')}
    >
      <Icon aria-hidden />
      {isWaiting ? t('waiting') : t(state.kind)}
    </span>
  );
}

function WorkspaceName() {
  const { t } = useTranslation('app');
  const workspace = useWorkspace();
  if (workspace.kind !== 'open') return null;
  const { path, sample } = workspace.info;
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return (
    <span className="status-bar__workspace" title={path} aria-label={t('workspace', { path })}>
      <Database aria-hidden />
      {name}
      {sample ? ` · ${t('sample')}` : ''}
    </span>
  );
}
