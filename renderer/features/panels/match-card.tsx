import { Pencil, Trash2 } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '#shared/model/memory.ts';
import { numberedCommand } from '#renderer/session/command-spec.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PairEditor } from '#renderer/ui/pair-editor.tsx';
import { RepairedText } from '#renderer/ui/repaired-text.tsx';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';
import { InsertKey } from './insert-key.tsx';
import { describeProvenance } from './describe-provenance.ts';
import { useMatchUnit } from './use-match-unit.ts';
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

/**
 * One unit of the memory: what differs in the Dutch, the English, and where it comes from. A double click inserts it. With
 * the keyboard on it E mends it in the memory, and Delete deletes it there.
 */
export function MatchCard({ match, number, source, isLocked }: MatchCardProps) {
  const { t } = useTranslation('panels');
  const format = useFormat();
  const commands = useCommands();
  const provenance = describeProvenance(match, format.day);
  const insert = () => void commands.insertMatch(match);
  const unit = useMatchUnit(match);
  const [isMending, setMending] = useState(false);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      e: () => setMending(true),
      delete: () => void unit.remove(),
      enter: () => (isLocked ? undefined : insert()),
      escape: () => commands.focusText(),
    };
    const act = acts[event.key.toLowerCase()] ?? moveTo(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
  if (isMending) {
    return (
      <li className="match-card">
        <PairEditor
          isStacked
          source={match.source}
          target={match.target}
          words={{
            label: t('matches.editing'),
            dutch: t('matches.dutch'),
            english: t('matches.english'),
            keep: t('matches.keep'),
            leave: t('matches.leave'),
          }}
          onDone={(source, target) => {
            setMending(false);
            void unit.mend(source, target);
          }}
          onCancel={() => {
            setMending(false);
            commands.focusText();
          }}
        />
      </li>
    );
  }
  return (
    <li
      className="match-card"
      tabIndex={-1}
      aria-description={t('matches.keysHint')}
      onKeyDown={press}
      onDoubleClick={isLocked ? undefined : insert}
    >
      <div className="match-card__head">
        <Badge tone={tones[match.kind]} title={t(`matches.bands.${match.kind}`)}>
          {t('matches.score', { score: match.score })}
        </Badge>
        <span className="match-card__provenance" title={provenance}>
          {provenance}
        </span>
        <span className="match-card__tools">
          <IconButton
            size="small"
            icon={Pencil}
            label={t('matches.mend', { number })}
            keys="E"
            preventFocusOnPress
            onPress={() => setMending(true)}
          />
          <IconButton
            size="small"
            icon={Trash2}
            label={t('matches.delete', { number })}
            keys="Del"
            preventFocusOnPress
            onPress={() => void unit.remove()}
          />
        </span>
        <InsertKey
          command={numberedCommand('insert-match', number)}
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
          <TaggedText text={match.target} />
        )}
      </p>
    </li>
  );
}

/** Arrows and numbers go to another card of the list. */
function moveTo({ key, currentTarget }: KeyboardEvent<HTMLElement>): (() => void) | null {
  const cards = [...(currentTarget.parentElement?.querySelectorAll<HTMLElement>('.match-card') ?? [])];
  const here = cards.indexOf(currentTarget);
  const steps: Readonly<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1 };
  const card = cards[steps[key] ?? (/^[1-9]$/u.test(key) ? Number(key) - 1 : -1)];
  return card ? () => card.focus() : null;
}
