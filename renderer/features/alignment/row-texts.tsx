import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField, Label } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import type { AlignmentRow } from '#shared/model/alignment.ts';

export interface RowTextsProps {
  readonly row: AlignmentRow;
  readonly onSave: (source: string, target: string) => void;
  readonly onCancel: () => void;
}

/** The texts of a row as fields, a line a sentence: Ctrl+Enter keeps them, Escape leaves them as they were. */
export function RowTexts({ row, onSave, onCancel }: RowTextsProps) {
  const { t } = useTranslation('alignment');
  const [source, setSource] = useState(row.source.join('\n'));
  const [target, setTarget] = useState(row.target.join('\n'));
  const english = useRef<HTMLTextAreaElement>(null);
  useEffect(() => english.current?.focus(), []);
  const save = () => onSave(source, target);
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the table are letters here.
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };
  return (
    <div className="row-texts" role="gridcell" aria-colspan={3} onKeyDown={onKeyDown}>
      <div className="row-texts__fields">
        <TextField className="field" value={source} onChange={setSource}>
          <Label className="visually-hidden">{t('dutch')}</Label>
          <TextArea className="field__box field__box--area reading" lang="nl" rows={linesOf(source)} />
        </TextField>
        <TextField className="field" value={target} onChange={setTarget}>
          <Label className="visually-hidden">{t('english')}</Label>
          <TextArea ref={english} className="field__box field__box--area reading" lang="en" rows={linesOf(target)} />
        </TextField>
      </div>
      <div className="row-texts__foot">
        <span className="row-texts__hint">{t('lineHint')}</span>
        <Button size="small" variant="quiet" keys="Esc" onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button size="small" variant="primary" keys="Ctrl+Enter" onPress={save}>
          {t('keepTexts')}
        </Button>
      </div>
    </div>
  );
}

/** Room for what is there: about 60 characters stand on a line. */
function linesOf(text: string): number {
  return Math.max(
    2,
    text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 60), 0),
  );
}
