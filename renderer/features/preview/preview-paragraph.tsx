import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionState } from '#renderer/session/hooks.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { Segment } from '#shared/model/segment.ts';
import { isSameParagraph, type PreviewParagraph as Paragraph } from './group-paragraphs.ts';
import { RunText } from './run-text.tsx';

interface PreviewParagraphProps {
  readonly paragraph: Paragraph;
}

/** A paragraph of the article as it will be read; what has no English yet stands there in Dutch. */
export const PreviewParagraph = memo(function PreviewParagraph({ paragraph }: PreviewParagraphProps) {
  const Block = paragraph.kind === 'heading' ? 'h3' : 'p';
  return (
    <Block className={`preview__paragraph preview__paragraph--${paragraph.kind}`}>
      {paragraph.segments.map((segment) => (
        <PreviewSegment key={segment.id} segment={segment} />
      ))}
    </Block>
  );
}, isDrawn);

function isDrawn(one: PreviewParagraphProps, other: PreviewParagraphProps): boolean {
  return isSameParagraph(one.paragraph, other.paragraph);
}

function PreviewSegment({ segment }: { readonly segment: Segment }) {
  const { t } = useTranslation('panels');
  // Typing never waits for the preview: it follows when there is time.
  const text = useDeferredValue(useSessionState(({ drafts }) => drafts.get(segment.id)?.text ?? segment.target));
  const isActive = useSessionState(({ activeId }) => activeId === segment.id);
  const isDutch = text.trim() === '';
  return (
    <>
      <span
        data-segment={segment.id}
        lang={isDutch ? 'nl' : 'en-GB'}
        title={isDutch ? t('preview.untranslated') : undefined}
        aria-current={isActive || undefined}
        className={joinClasses(
          'preview__segment',
          isDutch && 'preview__segment--dutch',
          isActive && 'preview__segment--active',
        )}
      >
        <RunText text={isDutch ? segment.source : text} tags={segment.tags} />
      </span>
      {segment.gap === '' ? ' ' : segment.gap}
    </>
  );
}
