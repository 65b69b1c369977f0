import { useTranslation } from 'react-i18next';
import type { PretranslatePreview as Preview, PretranslateProposal } from '#shared/contract/segments.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useArticles } from '#renderer/session/hooks.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { RepairedText } from '#renderer/ui/repaired-text.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';

interface PretranslatePreviewProps {
  readonly preview: Preview;
  /** Segments that the user took out. */
  readonly except: ReadonlySet<SegmentId>;
  readonly onExcept: (except: ReadonlySet<SegmentId>) => void;
}

/** What each segment would get, one check mark each. */
export function PretranslatePreview({ preview, except, onExcept }: PretranslatePreviewProps) {
  const { t } = useTranslation('articles');
  const format = useFormat();
  const { proposals, considered } = preview;
  if (proposals.length === 0) {
    return <Banner tone="info">{t(considered === 0 ? 'pretranslate.nothing' : 'pretranslate.noMatch')}</Banner>;
  }
  const chosen = proposals.length - except.size;
  const toggle = (id: SegmentId, isChosen: boolean) => {
    const next = new Set(except);
    if (isChosen) next.delete(id);
    else next.add(id);
    onExcept(next);
  };
  return (
    <div className="pretranslate-preview">
      <div className="pretranslate-preview__head">
        <p role="status">
          {t('pretranslate.chosen', {
            chosen: format.number(chosen),
            found: format.number(proposals.length),
            considered: format.number(considered),
          })}
        </p>
        <Button
          size="small"
          variant="quiet"
          onPress={() => onExcept(except.size === 0 ? new Set(proposals.map(({ segmentId }) => segmentId)) : new Set())}
        >
          {t(except.size === 0 ? 'pretranslate.chooseNone' : 'pretranslate.chooseAll')}
        </Button>
      </div>
      <VirtualList
        label={t('pretranslate.list')}
        className="pretranslate-preview__list"
        itemClassName="pretranslate-preview__row"
        items={proposals}
        keyOf={({ segmentId }) => segmentId}
        usualHeight={96}
      >
        {(proposal) => (
          <ProposalRow
            proposal={proposal}
            isChosen={!except.has(proposal.segmentId)}
            onToggle={(isChosen) => toggle(proposal.segmentId, isChosen)}
          />
        )}
      </VirtualList>
    </div>
  );
}

interface ProposalRowProps {
  readonly proposal: PretranslateProposal;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}

function ProposalRow({ proposal, isChosen, onToggle }: ProposalRowProps) {
  const { t } = useTranslation('articles');
  const { source, match, draft, index, articleId, confirm } = proposal;
  const title = useArticles()?.find(({ id }) => id === articleId)?.title ?? '';
  return (
    <>
      <div className="pretranslate-preview__meta">
        <Checkbox isSelected={isChosen} onChange={onToggle}>
          {t('pretranslate.segment', { number: index + 1 })}
        </Checkbox>
        {match ? (
          <Badge tone={match.score >= 100 ? 'green' : 'amber'}>
            {t('pretranslate.percent', { value: match.score })}
          </Badge>
        ) : (
          <Badge>{t('pretranslate.assembled')}</Badge>
        )}
        {confirm ? <Badge tone="green">{t('pretranslate.willConfirm')}</Badge> : null}
        <span className="pretranslate-preview__article" lang="nl" title={title}>
          {title}
        </span>
      </div>
      <p className="reading" lang="nl">
        {match && match.source !== source ? (
          <WordDiff
            from={match.source}
            to={source}
            title={t('pretranslate.differences')}
            removed={t('pretranslate.onlyInMatch')}
            added={t('pretranslate.onlyHere')}
          />
        ) : (
          source
        )}
      </p>
      <p className="reading" lang="en-GB">
        {match?.repaired ? (
          <RepairedText repaired={match.repaired} describe={(from) => t('pretranslate.repaired', { from })} />
        ) : (
          (match?.target ?? draft?.text)
        )}
      </p>
    </>
  );
}
