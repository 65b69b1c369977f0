import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '#shared/model/memory.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useSessionState } from '#renderer/session/hooks.ts';
import type { Loadable } from '#renderer/session/state.ts';
import { AidPanel } from './aid-panel.tsx';
import { AidList, countOf } from './aid-list.tsx';
import { MatchCard } from './match-card.tsx';

export interface MatchesPanelProps {
  readonly matches: Loadable<readonly Match[]>;
  /** Dutch of the active segment. */
  readonly source: string;
  readonly isLocked: boolean;
}

/** Drawn anew when its matches change, not whenever the row is stored. */
export const MatchesPanel = memo(function MatchesPanel({ matches, source, isLocked }: MatchesPanelProps) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const count = countOf(matches);
  // Later, as the matches themselves are: those of the row before are not visited.
  const visits = useDeferredValue(useSessionState((state) => state.matchVisits));
  const seen = useRef(visits);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A visit waits for matches that are on their way.
    const card = visits === seen.current ? null : list.current?.querySelector<HTMLElement>('.match-card');
    if (!card || count === undefined) return;
    seen.current = visits;
    card.focus();
  }, [visits, count]);
  return (
    <AidPanel id="matches" title={t('matches.title')} {...(count === undefined ? {} : { count })}>
      <p className="visually-hidden" role="status">
        {count === undefined ? '' : t('matches.found', { count, formatted: format.number(count) })}
      </p>
      <div ref={list} className="matches-panel__list">
        <AidList items={matches} empty={t('matches.empty')} className="match-list">
          {(match, index) => (
            <MatchCard key={match.unitId} match={match} number={index + 1} source={source} isLocked={isLocked} />
          )}
        </AidList>
      </div>
    </AidPanel>
  );
});
