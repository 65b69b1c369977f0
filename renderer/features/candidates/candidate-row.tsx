import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, EnglishProposal } from '#shared/model/candidate.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { MarkedSentence } from './marked-sentence.tsx';
import type { Review } from './use-review.ts';

export interface CandidateRowProps {
  readonly candidate: Candidate;
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly measure: (element: Element | null) => void;
  /** Undefined while it is looked for. */
  readonly proposals: readonly EnglishProposal[] | undefined;
  readonly review: Review;
}

/** One candidate: its Dutch, what it is, its English, and the first sentence that has it. */
export function CandidateRow({ candidate, index, total, top, measure, proposals, review }: CandidateRowProps) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const { key, kind, count, places } = candidate;
  const isCurrent = review.cursor === index;
  const isEditing = review.editing === key;
  const { dutch, english } = review.wordingOf(candidate);
  const [place] = places;
  const [best] = proposals ?? [];
  const isOwn = best === undefined || english !== best.english;
  return (
    <div
      id={`candidate-${key}`}
      role="option"
      aria-selected={isCurrent}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-index={index}
      ref={measure}
      className={joinClasses('candidate', isCurrent && 'candidate--current')}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => review.move(index)}
      onDoubleClick={() => review.edit(index)}
    >
      {isEditing ? (
        <EditedWords candidate={candidate} review={review} />
      ) : (
        <div className="candidate__words">
          <span className="candidate__dutch" lang="nl">
            {dutch}
            {candidate.abbreviation === null ? null : (
              <span className="candidate__short"> ({candidate.abbreviation})</span>
            )}
          </span>
          <span className="candidate__english" lang="en-GB">
            {english === '' ? (
              <span className="candidate__none">{t(proposals ? 'noEnglish' : 'searching')}</span>
            ) : (
              english
            )}
            {isOwn || english === '' ? null : (
              <span className="candidate__share" title={t(`from.${best.from}`)}>
                {format.percent(best.confidence)}
              </span>
            )}
          </span>
        </div>
      )}
      <p className="candidate__facts">
        <Badge>{t(`kinds.${kind}`)}</Badge>
        <span className="candidate__count">{t('times', { count, formatted: format.number(count) })}</span>
        {place ? (
          <span className="candidate__sentence" lang="nl">
            <MarkedSentence place={place} isShort />
          </span>
        ) : null}
      </p>
    </div>
  );
}

function EditedWords({ candidate, review }: Pick<CandidateRowProps, 'candidate' | 'review'>) {
  const { t } = useTranslation('candidates');
  const { dutch, english } = review.wordingOf(candidate);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') review.accept();
    else if (event.key === 'Escape') review.endEdit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="candidate__words" onKeyDown={press}>
      <TextField
        label={t('dutch')}
        hidesLabel
        lang="nl"
        value={dutch}
        onChange={(text) => review.change(candidate.key, { dutch: text, english })}
      />
      <TextField
        label={t('english')}
        hidesLabel
        lang="en-GB"
        autoFocus
        value={english}
        onChange={(text) => review.change(candidate.key, { dutch, english: text })}
      />
    </div>
  );
}
