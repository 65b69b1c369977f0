import { Check } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptUnit, UnitFilter } from '#shared/contract/memory-units.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { PairEditor } from '#renderer/ui/pair-editor.tsx';
import { ShownText } from './shown-text.tsx';

export interface UnitRowProps {
  readonly id: string;
  /** Undefined while it is on its way, null where it has just gone. */
  readonly unit: KeptUnit | null | undefined;
  readonly place: number;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly isEditing: boolean;
  /** What is looked for, on which side. */
  readonly looked: UnitFilter['text'];
  readonly onPress: (place: number, event: MouseEvent) => void;
  readonly onEdit: (place: number) => void;
  readonly onEdited: (source: string, target: string) => void;
  readonly onCancel: () => void;
}

/** One unit: Dutch, English, and small where it comes from. */
export const UnitRow = memo(function UnitRow(props: UnitRowProps) {
  const { unit, place, isCurrent, isChosen } = props;
  const { t } = useTranslation('memory');
  const side = props.looked?.side;
  const words = props.looked && !props.looked.regex ? props.looked.query : '';
  if (!unit) {
    return (
      <div
        id={props.id}
        className="unit-row unit-row--waiting"
        role="row"
        aria-rowindex={place + 2}
        style={{ transform: `translateY(${props.top}px)` }}
      >
        <span role="cell" className="unit-row__text">
          {unit === null ? <span className="unit-row__gone">{t('gone')}</span> : null}
        </span>
      </div>
    );
  }
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={isChosen}
      className={joinClasses(
        'unit-row',
        isCurrent && 'unit-row--current',
        isChosen && 'unit-row--chosen',
        props.isEditing && 'unit-row--editing',
      )}
      style={{ transform: `translateY(${props.top}px)` }}
      onMouseDown={(event) => props.onPress(place, event)}
      onDoubleClick={() => props.onEdit(place)}
    >
      {props.isEditing ? (
        <PairEditor
          source={unit.source}
          target={unit.target}
          words={{
            label: t('editing'),
            dutch: t('dutch'),
            english: t('english'),
            keep: t('keep'),
            leave: t('leave'),
          }}
          onDone={props.onEdited}
          onCancel={props.onCancel}
        />
      ) : (
        <>
          <span role="cell" className="unit-row__mark" data-mark>
            <span className="unit-row__box" aria-hidden>
              <Check />
            </span>
          </span>
          <span role="cell" lang="nl" className="unit-row__text unit-row__source reading">
            <ShownText
              text={unit.source}
              change={unit.change?.side === 'source' ? unit.change : null}
              words={side === 'target' ? '' : words}
            />
          </span>
          <span role="cell" lang="en-GB" className="unit-row__text reading">
            <ShownText
              text={unit.target}
              change={unit.change?.side === 'target' ? unit.change : null}
              words={side === 'source' ? '' : words}
            />
          </span>
          <UnitFacts unit={unit} />
        </>
      )}
    </div>
  );
});

/** Who, when, which document; and what is wrong with it. */
function UnitFacts({ unit }: { readonly unit: KeptUnit }) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const day = unit.changedAt ?? unit.createdAt;
  const who = unit.changedBy ?? unit.createdBy;
  return (
    <span role="cell" className="unit-row__facts">
      <span className="unit-row__fact">{[day && format.day(day), who].filter(Boolean).join(' · ')}</span>
      {unit.problems.length > 0 ? (
        <span className="unit-row__problems">{unit.problems.map((problem) => t(`problem.${problem}`)).join(', ')}</span>
      ) : (
        <span className="unit-row__fact">{unit.document}</span>
      )}
    </span>
  );
}
