import { useMemo } from 'react';
import { diffWords } from './diff-words.ts';
import { TaggedText } from './tagged-text.tsx';
import './word-diff.css';

export interface WordDiffProps {
  readonly from: string;
  readonly to: string;
  /** What crossed out and underlined mean here. */
  readonly title: string;
  /** Said before words that only `from` has, and before those that only `to` has. */
  readonly removed: string;
  readonly added: string;
}

/** What changed between two texts: crossed out and underlined, coloured too, and said to a screen reader. */
export function WordDiff({ from, to, title, removed, added }: WordDiffProps) {
  const parts = useMemo(() => diffWords(from, to), [from, to]);
  return parts.map((part, index) => {
    if (part.kind === 'same') return <TaggedText key={index} text={part.text} />;
    const Mark = part.kind === 'removed' ? 'del' : 'ins';
    return (
      <Mark key={index} className="word-diff" title={title}>
        <span className="visually-hidden">{part.kind === 'removed' ? removed : added}</span>
        <TaggedText text={part.text} />
      </Mark>
    );
  });
}
