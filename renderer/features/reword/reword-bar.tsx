import { useTranslation } from 'react-i18next';
import { rewordLevels, type RewordItem, type RewordLevel } from '#shared/model/reword.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { isChosen, setChosen, type RewordEdits } from './choose-items.ts';

export interface RewordBarProps {
  readonly items: readonly RewordItem[];
  readonly edits: RewordEdits;
  readonly onEdit: (edits: RewordEdits) => void;
  readonly level: RewordLevel;
  readonly onLevel: (level: RewordLevel) => void;
  readonly isBusy: boolean;
  readonly isStopped: boolean;
  readonly onApply: () => void;
}

/** How many are chosen, what becomes of their status, and the button. */
export function RewordBar(props: RewordBarProps) {
  const { items, edits, onEdit, level, onLevel, isBusy, isStopped, onApply } = props;
  const { t } = useTranslation('reword');
  const format = useFormat();
  const count = items.filter((item) => isChosen(item, edits)).length;
  const free = items.filter(({ place }) => !place.locked).length;
  const hasSegments = items.some(({ place }) => place.kind === 'segment');
  return (
    <div className="reword__bar">
      <Checkbox
        isSelected={free > 0 && count === free}
        isIndeterminate={count > 0 && count < free}
        isDisabled={free === 0}
        onChange={(selected) => onEdit(setChosen(edits, items, selected))}
      >
        {t('chooseAll')}
      </Checkbox>
      <span className="reword__count" role="status">
        {t('chosen', { chosen: format.number(count), all: format.number(items.length) })}
      </span>
      {isStopped ? <span className="reword__remark">{t('stopped')}</span> : null}
      {hasSegments ? (
        <Choice<RewordLevel>
          className="reword__level"
          label={t('level')}
          value={level}
          options={rewordLevels.map((value) => ({ value, label: t(`levels.${value}`) }))}
          onChange={onLevel}
        />
      ) : null}
      {hasSegments && level === 'draft' ? <span className="reword__remark">{t('levelHint')}</span> : null}
      <Button
        className="reword__apply"
        variant="primary"
        isPending={isBusy}
        isDisabled={count === 0 || isBusy}
        onPress={onApply}
      >
        {t('apply', { count, formatted: format.number(count) })}
      </Button>
    </div>
  );
}
