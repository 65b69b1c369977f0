import { useTranslation } from 'react-i18next';
import type { Match } from '#shared/model/memory.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import type { Loadable } from '#renderer/session/state.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { AidList, countOf } from './aid-list.tsx';
import { MatchCard } from './match-card.tsx';

export interface MatchesPanelProps {
  readonly matches: Loadable<readonly Match[]>;
  /** Dutch of the active segment. */
  readonly source: string;
  readonly isLocked: boolean;
}

export function MatchesPanel({ matches, source, isLocked }: MatchesPanelProps) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const count = countOf(matches);
  return (
    <Panel title={t('matches.title')} className="matches-panel" {...(count === undefined ? {} : { count })}>
      <p className="visually-hidden" role="status">
        {count === undefined ? '' : t('matches.found', { count, formatted: format.number(count) })}
      </p>
      <AidList items={matches} empty={t('matches.empty')} className="match-list">
        {(match, index) => (
          <MatchCard key={match.unitId} match={match} number={index + 1} source={source} isLocked={isLocked} />
        )}
      </AidList>
    </Panel>
  );
}
