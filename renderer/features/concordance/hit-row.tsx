import { memo } from 'react';
import type { ConcordanceHit, TextRange } from '#shared/model/concordance.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';
import { hitId } from './asked.ts';
import { cutKwic } from './cut-kwic.ts';
import { markRanges, type MarkedPiece } from './mark-ranges.ts';

export interface HitRowProps {
  readonly hit: ConcordanceHit;
  readonly isActive: boolean;
  /** Both sentences in full, instead of a line each. */
  readonly isWhole: boolean;
  readonly onChoose: () => void;
}

/** Dutch and English beside each other: as a line with the hit in its middle, or in full. */
export const HitRow = memo(function HitRow({ hit, isActive, isWhole, onChoose }: HitRowProps) {
  return (
    <li
      id={hitId(hit)}
      role="option"
      aria-selected={isActive}
      className={joinClasses('hit', isActive && 'hit--active', isWhole && 'hit--whole')}
      onClick={onChoose}
    >
      <p lang="nl" className="hit__side reading">
        <Side text={hit.source} ranges={hit.sourceRanges} isWhole={isWhole} />
      </p>
      <p lang="en-GB" className="hit__side reading" data-english>
        <Side text={hit.target} ranges={hit.targetRanges} isWhole={isWhole} />
      </p>
    </li>
  );
}, isSameRow);

function isSameRow(one: HitRowProps, other: HitRowProps): boolean {
  return one.hit === other.hit && one.isActive === other.isActive && one.isWhole === other.isWhole;
}

interface SideProps {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  readonly isWhole: boolean;
}

function Side({ text, ranges, isWhole }: SideProps) {
  const line = isWhole ? null : cutKwic(text, ranges);
  if (!line) return <Pieces pieces={markRanges(text, ranges)} />;
  return (
    <span className="kwic">
      <span className="kwic__before">
        <bdi>
          <TaggedText text={line.before} />
        </bdi>
      </span>
      <mark>
        <TaggedText text={line.hit} />
      </mark>
      <span className="kwic__after">
        <Pieces pieces={line.after} />
      </span>
    </span>
  );
}

const Pieces = ({ pieces }: { readonly pieces: readonly MarkedPiece[] }) =>
  pieces.map((piece, index) =>
    piece.marked ? (
      <mark key={index}>
        <TaggedText text={piece.text} />
      </mark>
    ) : (
      <TaggedText key={index} text={piece.text} />
    ),
  );
