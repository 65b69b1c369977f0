import type { CandidatePlace } from '#shared/model/candidate.ts';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';

/** Letters before the term in a line that has no room for the whole sentence. */
const lead = 32;

interface MarkedSentenceProps {
  readonly place: CandidatePlace;
  /** In one line, so that the term is in sight. */
  readonly isShort?: boolean;
}

/** A sentence with the candidate marked in it. */
export function MarkedSentence({ place: { source, range }, isShort = false }: MarkedSentenceProps) {
  const [start, end] = range;
  const from = isShort && start > lead ? source.indexOf(' ', start - lead) + 1 : 0;
  return (
    <>
      {from > 0 ? '… ' : ''}
      <TaggedText text={source.slice(from, start)} />
      <mark>
        <TaggedText text={source.slice(start, end)} />
      </mark>
      <TaggedText text={source.slice(end)} />
    </>
  );
}
