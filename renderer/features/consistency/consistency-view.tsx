import { Equal, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inconsistencyKinds, type Inconsistency, type InconsistencyKind } from '#shared/model/consistency.ts';
import { useOpenArticle } from '#renderer/session/hooks.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { FindingDetail } from './finding-detail.tsx';
import { FindingList } from './finding-list.tsx';
import { useInconsistencies } from './use-inconsistencies.ts';
import './consistency.css';

type KindChoice = InconsistencyKind | 'all';

/** What is written in more than one way: the findings on the left, the places of one side by side. */
export function ConsistencyView() {
  const { t } = useTranslation('consistency');
  const open = useOpenArticle();
  const [scope, setScope] = useState<'all' | 'open'>('all');
  const [kind, setKind] = useState<KindChoice>('all');
  const [showsIgnored, setShowsIgnored] = useState(false);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const articleId = scope === 'open' ? (open?.articleId ?? null) : null;
  const { found, progress, lookAgain } = useInconsistencies(articleId);
  const shown = (found ?? []).filter((each) => isShown(each, kind, showsIgnored));
  const chosen = shown.find(({ key }) => key === chosenKey) ?? null;
  return (
    <div className="consistency">
      <div className="consistency__bar">
        {open ? (
          <Choice
            className="consistency__scope"
            label={t('scope')}
            value={scope}
            options={[
              { value: 'all', label: t('all') },
              { value: 'open', label: t('open') },
            ]}
            onChange={setScope}
          />
        ) : null}
        <Select<KindChoice>
          className="consistency__scope"
          label={t('kind')}
          value={kind}
          options={[
            { value: 'all', label: t('everyKind') },
            ...inconsistencyKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          ]}
          onChange={setKind}
        />
        <Switch isOn={showsIgnored} onChange={setShowsIgnored}>
          {t('ignored')}
        </Switch>
        <Button className="consistency__again" size="small" icon={RefreshCw} onPress={lookAgain}>
          {t('again')}
        </Button>
      </div>
      {progress === null ? null : <ProgressBar label={t('looking')} value={progress} />}
      {found === null ? (
        <EmptyState size="page">{t('looking')}</EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState size="page" icon={Equal}>
          {t('none')}
        </EmptyState>
      ) : (
        <div className="consistency__panes">
          <Findings shown={shown} chosen={chosen} onChoose={setChosenKey} />
          <section className="consistency__detail" aria-live="polite">
            {chosen ? (
              <FindingDetail key={chosen.key} finding={chosen} onChanged={lookAgain} />
            ) : (
              <EmptyState size="page">{t('choose')}</EmptyState>
            )}
          </section>
        </div>
      )}
    </div>
  );
}

function isShown(finding: Inconsistency, kind: KindChoice, showsIgnored: boolean): boolean {
  return (kind === 'all' || finding.kind === kind) && (showsIgnored || !finding.ignored);
}

interface FindingsProps {
  readonly shown: readonly Inconsistency[];
  readonly chosen: Inconsistency | null;
  readonly onChoose: (key: string | null) => void;
}

function Findings({ shown, chosen, onChoose }: FindingsProps) {
  const { t } = useTranslation('consistency');
  const format = useFormat();
  const count = shown.length;
  return (
    <div className="consistency__findings">
      <p className="visually-hidden" role="status">
        {t('count', { count, formatted: format.number(count) })}
      </p>
      <FindingList findings={shown} chosenKey={chosen?.key ?? null} onChoose={onChoose} />
    </div>
  );
}
