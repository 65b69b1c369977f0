import { useLanguage } from '#renderer/i18n/language.ts';
import type { TagContent } from '#shared/model/tag.ts';
import { hasTags, readTag, splitAtTags } from '#shared/text/tags.ts';
import { describeChip, findAbout } from './tag-chip.ts';
import './tags.css';

const none: readonly TagContent[] = [];

/** Text with its inline tags as chips. Each chip holds the character of its tag, so that places in the text stay as they are. */
export function TaggedText({ text, tags = none }: { readonly text: string; readonly tags?: readonly TagContent[] }) {
  return hasTags(text) ? <Chips text={text} tags={tags} /> : text;
}

function Chips({ text, tags }: { readonly text: string; readonly tags: readonly TagContent[] }) {
  const language = useLanguage();
  return splitAtTags(text).map((piece, index) => {
    if (piece.length > 1 || !readTag(piece)) return piece;
    const { className, label, name } = describeChip(piece, language, findAbout(tags, piece));
    return (
      <span
        key={index}
        className={className}
        role="img"
        aria-label={name}
        title={name}
        data-label={label}
        style={{ letterSpacing: `${label.length}ch` }}
      >
        {piece}
      </span>
    );
  });
}
