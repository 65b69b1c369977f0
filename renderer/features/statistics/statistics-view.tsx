import { ChartNoAxesColumn } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useArticles } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { BandTable, type Unit } from './band-table.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useBandReport, type Count } from './use-band-report.ts';
import './statistics.css';

const units = ['words', 'segments', 'characters', 'charactersWithSpaces'] as const satisfies readonly Unit[];

/** How much of the text the memory helps with, per article and in all. */
export function StatisticsView() {
  const { t } = useTranslation('statistics');
  const hasArticles = useArticles()?.length !== 0;
  return hasArticles ? (
    <Statistics />
  ) : (
    <EmptyState size="page" icon={ChartNoAxesColumn}>
      {t('empty')}
    </EmptyState>
  );
}

function Statistics() {
  const { t } = useTranslation('statistics');
  const [unit, setUnit] = useState<Unit>('words');
  const [across, setAcross] = useState(true);
  const [saved, setSaved] = useState<string | null>(null);
  const { count, again, stop } = useBandReport(across);
  return (
    <div className="statistics">
      <div className="statistics__bar">
        <Choice
          className="statistics__unit"
          label={t('unit')}
          value={unit}
          onChange={setUnit}
          options={units.map((each) => ({ value: each, label: t(`units.${each}`) }))}
        />
        <Switch isOn={across} onChange={setAcross}>
          {t('across')}
        </Switch>
        <span className="statistics__actions">
          <Button size="small" variant="quiet" isDisabled={count.kind === 'counting'} onPress={again}>
            {t('again')}
          </Button>
          <ExportMenu acrossArticles={across} isDisabled={count.kind !== 'done'} onSaved={setSaved} />
        </span>
      </div>
      {saved === null ? null : <Banner tone="success">{saved}</Banner>}
      <Outcome count={count} unit={unit} onStop={stop} />
    </div>
  );
}

interface OutcomeProps {
  readonly count: Count;
  readonly unit: Unit;
  readonly onStop: () => void;
}

function Outcome({ count, unit, onStop }: OutcomeProps) {
  const { t } = useTranslation('statistics');
  const messages = useMessages();
  const format = useFormat();
  switch (count.kind) {
    case 'counting': {
      const { done, total } = count.progress;
      const text = t('counting', { done: format.number(done), total: format.number(total) });
      return (
        <div className="statistics__progress">
          <ProgressBar label={t('table')} value={total === 0 ? null : done / total} valueText={text} />
          <p>{text}</p>
          <Button size="small" onPress={onStop}>
            {t('stop')}
          </Button>
        </div>
      );
    }
    case 'stopped':
      return <EmptyState>{t('stopped')}</EmptyState>;
    case 'failed':
      return <Banner tone="error">{messages.failure(count.failure)}</Banner>;
    case 'done':
      return (
        <div className="statistics__table">
          {count.isOutdated ? <Banner tone="info">{t('outdated')}</Banner> : null}
          <BandTable report={count.report} unit={unit} />
          <p className="statistics__how">{t('how')}</p>
          <p className="visually-hidden" role="status">
            {t('counted', {
              segments: t('segments', { count: count.report.total.segments }),
              words: t('words', { count: count.report.total.words }),
            })}
          </p>
        </div>
      );
  }
}
