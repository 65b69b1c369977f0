import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#shared/model/article.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import type { ImportOutcome } from '#renderer/session/state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { describeKinds } from './describe-kinds.ts';

/** One file of an import: its name, and what was kept of it or why it was refused. */
export function ImportOutcomeEntry({
  outcome,
  onOpen,
}: {
  readonly outcome: ImportOutcome;
  readonly onOpen: (id: ArticleId) => void;
}) {
  const messages = useMessages();
  if (!outcome.result.ok) {
    return (
      <Entry tone="refused" name={outcome.name}>
        <p>{messages.failure(outcome.result.error)}</p>
      </Entry>
    );
  }
  return <ArticleReport name={outcome.name} report={outcome.result.value} onOpen={onOpen} />;
}

const icons = { kept: CircleCheck, doubtful: TriangleAlert, refused: CircleAlert } as const;

function Entry({
  tone,
  name,
  action,
  children,
}: {
  readonly tone: keyof typeof icons;
  readonly name: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <li className={`import-outcome import-outcome--${tone}`}>
      <Icon aria-hidden className="import-outcome__icon" />
      <div className="import-outcome__text">
        <h3 className="import-outcome__name">{name}</h3>
        {children}
      </div>
      {action}
    </li>
  );
}

function ArticleReport({
  name,
  report,
  onOpen,
}: {
  readonly name: string;
  readonly report: ImportReport;
  readonly onOpen: (id: ArticleId) => void;
}) {
  const { t } = useTranslation(['articles', 'common']);
  const format = useFormat();
  const isWhole = report.wordsIn === report.wordsOut && report.paragraphsIn === report.paragraphsOut;
  const kept = {
    words: t('common:words', { count: report.wordsOut, formatted: format.number(report.wordsOut) }),
    paragraphs: t('report.paragraphs', {
      count: report.paragraphsOut,
      formatted: format.number(report.paragraphsOut),
    }),
    segments: t('report.segments', { count: report.segments, formatted: format.number(report.segments) }),
  };
  const lost = {
    wordsIn: format.number(report.wordsIn),
    wordsOut: format.number(report.wordsOut),
    paragraphsIn: format.number(report.paragraphsIn),
    paragraphsOut: format.number(report.paragraphsOut),
  };
  const kinds = describeKinds(report.byKind, (kind, count) => t(`report.${kind}`, { count }));
  return (
    <Entry
      tone={isWhole && report.warnings.length === 0 ? 'kept' : 'doubtful'}
      name={name}
      action={
        <Button size="small" onPress={() => onOpen(report.articleId)}>
          {t('report.open')}
        </Button>
      }
    >
      <p className="import-outcome__title" lang="nl">
        {report.title}
      </p>
      <p>{isWhole ? t('report.kept', kept) : t('report.lost', lost)}</p>
      {report.publishedOn ? <p>{t('report.published', { date: format.published(report.publishedOn) })}</p> : null}
      {kinds ? <p>{t('report.kinds', { list: kinds })}</p> : null}
      {report.warnings.map((warning) => (
        <p key={warning.type} className="import-outcome__warning">
          {warning.type === 'encoding-guessed'
            ? t('report.encoding', { encoding: warning.encoding })
            : t('report.sameText', { title: warning.title })}
        </p>
      ))}
    </Entry>
  );
}
