import type { ConcordanceHit } from '#shared/model/memory.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { markRanges } from './mark-ranges.ts';

export interface ConcordanceHitsProps {
  readonly hits: readonly ConcordanceHit[];
  /** The side that was searched: its ranges are marked. */
  readonly side: 'source' | 'target';
}

const none: ConcordanceHit['ranges'] = [];

export function ConcordanceHits({ hits, side }: ConcordanceHitsProps) {
  const format = useFormat();
  return (
    <ol className="concordance__hits">
      {hits.map((hit) => {
        const day = hit.provenance.changedAt ?? hit.provenance.createdAt;
        const origin = [hit.provenance.document, hit.provenance.createdBy, day && format.day(day)].filter(Boolean);
        return (
          <li key={hit.unitId} className="concordance__hit">
            <p lang="nl" className="reading">
              <Marked text={hit.source} ranges={side === 'source' ? hit.ranges : none} />
            </p>
            <p lang="en-GB" className="reading">
              <Marked text={hit.target} ranges={side === 'target' ? hit.ranges : none} />
            </p>
            {origin.length > 0 ? <p className="concordance__origin">{origin.join(' · ')}</p> : null}
          </li>
        );
      })}
    </ol>
  );
}

function Marked({ text, ranges }: { readonly text: string; readonly ranges: ConcordanceHit['ranges'] }) {
  return markRanges(text, ranges).map((piece, index) =>
    piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
