import { ListPlus, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { candidateKinds, type CandidateKind } from '#shared/model/candidate.ts';
import type { GlossaryId } from '#shared/model/ids.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useOpenArticle } from '#renderer/session/hooks.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { CandidateDetail } from './candidate-detail.tsx';
import { CandidateList } from './candidate-list.tsx';
import { RejectedList } from './rejected-list.tsx';
import { useCandidates } from './use-candidates.ts';
import { useEnglish } from './use-english.ts';
import { useRejected } from './use-rejected.ts';
import { useReview } from './use-review.ts';
import './candidates.css';

type KindChoice = CandidateKind | 'all';

/** Wording that is worth an entry: looked through with the keyboard, accepted into a glossary or turned down for good. */
export function CandidatesView() {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const open = useOpenArticle();
  const [scope, setScope] = useState<'all' | 'open'>('open');
  const [kind, setKind] = useState<KindChoice>('all');
  const [showsRejected, setShowsRejected] = useState(false);
  const [chosenGlossary, setChosenGlossary] = useState<GlossaryId | null>(null);
  const articleId = scope === 'open' ? (open?.articleId ?? null) : null;
  const glossaries = useQuery('glossaries.list', {});
  const all = glossaries.status === 'ready' ? glossaries.value : [];
  const writable = all.filter(({ readOnly }) => !readOnly);
  const receiver = writable.find(({ id }) => id === chosenGlossary) ?? writable.find(({ receives }) => receives);
  const rejected = useRejected();
  const { found, progress, stop, lookAgain, drop } = useCandidates(articleId);
  const english = useEnglish(found);
  const shown = (found ?? []).filter((candidate) => kind === 'all' || candidate.kind === kind);
  const review = useReview({ candidates: shown, english, glossaryId: receiver?.id ?? null, drop });
  const current = shown[review.cursor];
  return (
    <div className="candidates">
      <div className="candidates__bar">
        {open ? (
          <Choice
            className="candidates__choice"
            label={t('scope')}
            value={scope}
            options={[
              { value: 'open', label: t('open') },
              { value: 'all', label: t('all') },
            ]}
            onChange={setScope}
          />
        ) : null}
        <Select<KindChoice>
          className="candidates__choice"
          label={t('kind')}
          value={kind}
          options={[
            { value: 'all', label: t('everyKind') },
            ...candidateKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          ]}
          onChange={setKind}
        />
        {writable.length > 1 ? (
          <Select<string>
            className="candidates__choice"
            label={t('into')}
            value={receiver?.id ?? ''}
            options={writable.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => setChosenGlossary(id as GlossaryId)}
          />
        ) : null}
        <Switch isOn={showsRejected} onChange={setShowsRejected}>
          {t('rejected', { formatted: format.number(rejected.length) })}
        </Switch>
        <span className="candidates__total" role="status">
          {found === null || showsRejected
            ? ''
            : t('count', { count: shown.length, formatted: format.number(shown.length) })}
        </span>
        {progress === null ? (
          <IconButton icon={RefreshCw} label={t('again')} onPress={lookAgain} />
        ) : (
          <Button size="small" onPress={stop}>
            {t('stop')}
          </Button>
        )}
      </div>
      {progress === null ? null : <ProgressBar label={t('looking')} value={progress} />}
      {showsRejected ? (
        <RejectedList rejected={rejected} />
      ) : found === null ? (
        <EmptyState size="page">{t(progress === null ? 'stopped' : 'looking')}</EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState size="page" icon={ListPlus}>
          {t(found.length === 0 ? 'none' : 'noneOfKind')}
        </EmptyState>
      ) : (
        <div className="candidates__panes">
          <CandidateList candidates={shown} english={english} review={review} />
          <section className="candidate-detail" aria-label={t('detail')}>
            {current ? (
              <CandidateDetail
                key={current.key}
                candidate={current}
                proposals={english.get(current.key)}
                review={review}
                canAccept={writable.length > 0 || all.length === 0}
              />
            ) : null}
          </section>
        </div>
      )}
    </div>
  );
}
