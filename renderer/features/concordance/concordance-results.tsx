import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useSettings } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { HitRow } from './hit-row.tsx';
import { hitId, type ActiveHit } from './asked.ts';
import { readRecent, recentSetting, type RecentSearch } from './recent-searches.ts';
import type { Found } from './use-concordance.ts';

export interface ConcordanceResultsProps {
  readonly found: Found;
  readonly isPending: boolean;
  readonly wholeSentences: boolean;
  readonly active: ActiveHit;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onNearEnd: () => void;
  readonly onRecall: (search: RecentSearch) => void;
}

export function ConcordanceResults({ found, isPending, onRecall, ...list }: ConcordanceResultsProps) {
  const { t } = useTranslation('concordance');
  const messages = useMessages();
  const format = useFormat();
  if (found.status === 'nothing-asked') return <NothingAsked onRecall={onRecall} />;
  if (found.status === 'failed') return <p className="concordance__failure">{messages.failure(found.failure)}</p>;
  if (found.status === 'building') {
    return (
      <div className="concordance__building">
        <p>{t('building')}</p>
        <ProgressBar label={t('building')} value={found.share} />
      </div>
    );
  }
  const { total, hits } = found;
  if (total === 0) {
    return (
      <div className="concordance__none" role="status">
        <EmptyState>{t('none')}</EmptyState>
      </div>
    );
  }
  return (
    <>
      <p className="concordance__count" role="status">
        {t('found', { count: total, formatted: format.number(total) })}
        {total > 1000 ? ` ${t('narrow')}` : null}
      </p>
      <HitList {...list} hits={hits} total={total} isPending={isPending} />
    </>
  );
}

type HitListProps = Omit<ConcordanceResultsProps, 'found' | 'onRecall'> & {
  readonly hits: Extract<Found, { status: 'found' }>['hits'];
  readonly total: number;
};

function HitList({ hits, total, isPending, wholeSentences, active, onKeyDown, onNearEnd }: HitListProps) {
  const { t } = useTranslation('concordance');
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLLIElement>(null);
  const activeId = active.hit ? hitId(active.hit) : null;
  const isLast = active.hit === hits.at(-1);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  useEffect(() => {
    const sentinel = end.current;
    if (!sentinel) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNearEnd(), {
      root: list.current,
      rootMargin: '400px',
    });
    observer.observe(sentinel);
    return () => observer.disconnect();
  }, [onNearEnd, hits.length]);
  useEffect(() => {
    if (isLast) onNearEnd();
  }, [isLast, onNearEnd]);
  return (
    <ul
      ref={list}
      id="concordance-hits"
      role="listbox"
      aria-label={t('hits')}
      aria-busy={isPending}
      className="concordance__hits"
      tabIndex={0}
      {...(activeId ? { 'aria-activedescendant': activeId } : {})}
      onKeyDown={onKeyDown}
    >
      {hits.map((hit, index) => (
        <HitRow
          key={hit.unitId}
          hit={hit}
          isActive={hit === active.hit}
          isWhole={wholeSentences || hit === active.hit}
          onChoose={() => active.choose(index)}
        />
      ))}
      {hits.length < total ? <li ref={end} role="presentation" className="concordance__end" /> : null}
    </ul>
  );
}

/** What can be asked, and what was asked before. */
function NothingAsked({ onRecall }: Pick<ConcordanceResultsProps, 'onRecall'>) {
  const { t } = useTranslation('concordance');
  const recent = readRecent(useSettings()[recentSetting]);
  return (
    <div className="concordance__start">
      <dl className="concordance__help">
        {(['words', 'phrase', 'wildcards', 'without', 'either'] as const).map((kind) => (
          <div key={kind}>
            <dt lang="nl">{t(`help.${kind}.query`)}</dt>
            <dd>{t(`help.${kind}.means`)}</dd>
          </div>
        ))}
      </dl>
      {recent.length > 0 ? (
        <section className="concordance__recent">
          <h3>{t('recent')}</h3>
          <ul>
            {recent.map((search) => (
              <li key={`${search.source}\n${search.target}`}>
                <Button size="small" variant="quiet" onPress={() => onRecall(search)}>
                  <span lang="nl">{search.source}</span>
                  {search.source && search.target ? ' → ' : ''}
                  <span lang="en-GB">{search.target}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
