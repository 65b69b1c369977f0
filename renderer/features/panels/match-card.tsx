import { useTranslation } from 'react-i18next';
import type { Match } from '#shared/model/memory.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { RepairedText } from '#renderer/ui/repaired-text.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';
import { InsertKey } from './insert-key.tsx';
import { describeProvenance } from './describe-provenance.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import './match-card.css';

export interface MatchCardProps {
  readonly match: Match;
  /** From 1. */
  readonly number: number;
  readonly source: string;
  readonly isLocked: boolean;
}

const tones = { context: 'green', exact: 'green', fuzzy: 'amber' } as const;

/** One unit of the memory: what differs in the Dutch, the English, and where it comes from. A double click inserts it. */
export function MatchCard({ match, number, source, isLocked }: MatchCardProps) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const commands = useCommands();
  const provenance = describeProvenance(match, format.day);
  const insert = () => void commands.insertMatch(match);
  return (
    <li className="match-card" onDoubleClick={isLocked ? undefined : insert}>
      <div className="match-card__head">
        <Badge tone={tones[match.kind]} title={t(`matches.bands.${match.kind}`)}>
          {t('matches.score', { score: match.score })}
        </Badge>
        <span className="match-card__provenance" title={provenance}>
          {provenance}
        </span>
        <InsertKey
          keys={number <= 9 ? `Mod+${number}` : null}
          label={t('matches.insert', { number })}
          isDisabled={isLocked}
          onPress={insert}
        />
      </div>
      {match.source === source ? null : (
        <p className="match-card__source reading" lang="nl">
          <span className="visually-hidden">{t('matches.dutchOfMatch')}</span>
          <WordDiff
            from={match.source}
            to={source}
            title={t('matches.differences')}
            removed={t('matches.onlyInMatch')}
            added={t('matches.onlyHere')}
          />
        </p>
      )}
      <p className="match-card__target reading" lang="en-GB">
        {match.repaired ? (
          <RepairedText repaired={match.repaired} describe={(from) => t('matches.repaired', { from })} />
        ) : (
          match.target
        )}
      </p>
    </li>
  );
}
