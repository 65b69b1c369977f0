import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { AlignmentRow } from '#shared/model/alignment.ts';
import { isPair, type Side } from './edit-rows.ts';
import { LinkBadge, stateOf } from './link-badge.tsx';
import { LinkShape } from './link-shape.tsx';
import { RowTexts } from './row-texts.tsx';

export interface LinkRowProps {
  readonly row: AlignmentRow;
  /** Its number in the document, from 0. */
  readonly number: number;
  /** The side that has the keyboard; null where the row is not active. */
  readonly activeSide: Side | null;
  readonly isEdited: boolean;
  readonly onActivate: (number: number, side: Side) => void;
  readonly onEdited: (source: string, target: string) => void;
  readonly onEndEdit: () => void;
}

/** A row of the table: Dutch, what is between, English; or its texts as fields while they are edited. */
export const LinkRow = memo(function LinkRow({
  row,
  number,
  activeSide,
  isEdited,
  onActivate,
  onEdited,
  onEndEdit,
}: LinkRowProps) {
  if (isEdited) return <RowTexts row={row} onSave={onEdited} onCancel={onEndEdit} />;
  const cell = (side: Side) => (
    <SideCell
      sentences={row[side]}
      side={side}
      isActive={activeSide === side}
      onActivate={() => onActivate(number, side)}
    />
  );
  return (
    <div className={joinClasses('link-row', `link-row--${stateOf(row)}`, activeSide !== null && 'link-row--active')}>
      <span className="link-row__number" aria-hidden>
        {number + 1}
      </span>
      {cell('source')}
      <div role="gridcell" className="link-row__link">
        <LinkShape isWhole={isPair(row)} hasSource={row.source.length > 0} />
        <LinkBadge row={row} />
      </div>
      {cell('target')}
    </div>
  );
});

interface SideCellProps {
  readonly sentences: readonly string[];
  readonly side: Side;
  readonly isActive: boolean;
  readonly onActivate: () => void;
}

function SideCell({ sentences, side, isActive, onActivate }: SideCellProps) {
  const { t } = useTranslation('alignment');
  return (
    <div
      role="gridcell"
      className={joinClasses('link-row__side', isActive && 'link-row__side--active')}
      tabIndex={isActive ? 0 : -1}
      data-side={side}
      onFocus={onActivate}
    >
      <div data-text={side} className="link-row__text reading" lang={side === 'source' ? 'nl' : 'en'}>
        {sentences.length === 0 ? (
          <p className="link-row__none">{t(side === 'source' ? 'noDutch' : 'noEnglish')}</p>
        ) : (
          // Sentences of one side can be alike; their place tells them apart.
          sentences.map((sentence, at) => <p key={at}>{sentence}</p>)
        )}
      </div>
    </div>
  );
}
