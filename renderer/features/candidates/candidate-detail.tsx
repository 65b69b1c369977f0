import { Check, Pencil, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Candidate, CandidatePlace, EnglishProposal } from '#shared/model/candidate.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';
import { MarkedSentence } from './marked-sentence.tsx';
import type { Review } from './use-review.ts';

export interface CandidateDetailProps {
  readonly candidate: Candidate;
  readonly proposals: readonly EnglishProposal[] | undefined;
  readonly review: Review;
  /** False where no glossary can be written to. */
  readonly canAccept: boolean;
}

/** Everything about one candidate: what may be its English, and every sentence that has it. */
export function CandidateDetail({ candidate, proposals, review, canAccept }: CandidateDetailProps) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const { key, places, count, articles, forms } = candidate;
  const wording = review.wordingOf(candidate);
  const others = forms.filter((form) => form !== candidate.dutch);
  return (
    <>
      <h2 className="candidate-detail__dutch reading" lang="nl">
        {wording.dutch}
      </h2>
      <p className="candidate-detail__facts">
        {t(`kinds.${candidate.kind}`)} · {t('times', { count, formatted: format.number(count) })} ·{' '}
        {t('inArticles', { count: articles, formatted: format.number(articles) })}
      </p>
      {others.length > 0 ? (
        <p className="candidate-detail__facts">
          {t('alsoAs')} <span lang="nl">{others.join(', ')}</span>
        </p>
      ) : null}
      <div className="candidate-detail__ways">
        <Button variant="primary" icon={Check} keys="Enter" isDisabled={!canAccept} onPress={review.accept}>
          {t('accept')}
        </Button>
        <Button icon={Pencil} keys="E" onPress={() => review.edit()}>
          {t('edit')}
        </Button>
        <Button icon={X} keys="X" onPress={review.reject}>
          {t('reject')}
        </Button>
      </div>
      <h3 className="candidate-detail__title">{t('english')}</h3>
      {proposals?.length === 0 ? <p className="candidate-detail__facts">{t('noEnglishLong')}</p> : null}
      <ul className="candidate-detail__proposals">
        {(proposals ?? []).map((proposal) => (
          <li key={proposal.english}>
            <Button
              size="small"
              variant="quiet"
              aria-pressed={proposal.english === wording.english}
              onPress={() => review.change(key, { ...wording, english: proposal.english })}
            >
              <span className="reading" lang="en-GB">
                {proposal.english}
              </span>
            </Button>
            <span className="candidate-detail__from">
              {t(`from.${proposal.from}`)} · {format.percent(proposal.confidence)}
            </span>
          </li>
        ))}
      </ul>
      <h3 className="candidate-detail__title">{t('sentences')}</h3>
      <ol className="candidate-detail__places">
        {places.map((place) => (
          <Place key={`${place.segmentId ?? ''} ${place.index} ${place.range[0]}`} place={place} />
        ))}
      </ol>
      {count > places.length ? (
        <p className="candidate-detail__facts">{t('more', { formatted: format.number(count - places.length) })}</p>
      ) : null}
    </>
  );
}

function Place({ place }: { readonly place: CandidatePlace }) {
  const { t } = useTranslation('candidates');
  const commands = useCommands();
  const { articleId, segmentId, title, index, target } = place;
  return (
    <li className="candidate-place">
      {articleId && segmentId ? (
        <Button
          size="small"
          variant="quiet"
          className="candidate-place__jump"
          aria-label={t('jump', { number: index + 1, title })}
          onPress={() => void commands.openArticle(articleId, segmentId)}
        >
          {index + 1} · <span lang="nl">{title}</span>
        </Button>
      ) : null}
      <p className="candidate-place__text reading" lang="nl">
        <MarkedSentence place={place} />
      </p>
      {target === '' ? null : (
        <p className="candidate-place__english reading" lang="en-GB">
          <TaggedText text={target} />
        </p>
      )}
    </li>
  );
}
