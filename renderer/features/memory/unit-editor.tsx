import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptUnit } from '#shared/contract/memory-units.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';

export interface UnitEditorProps {
  readonly unit: Pick<KeptUnit, 'source' | 'target'>;
  readonly onDone: (source: string, target: string) => void;
  readonly onCancel: () => void;
}

/** Both texts of a unit as fields, over its row. Enter keeps what was typed, and so does going elsewhere; Escape does not. */
export function UnitEditor({ unit, onDone, onCancel }: UnitEditorProps) {
  const { t } = useTranslation('memory');
  const [source, setSource] = useState(unit.source);
  const [target, setTarget] = useState(unit.target);
  const isOver = useRef(false);
  const finish = (keeps: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const isChanged = source !== unit.source || target !== unit.target;
    if (keeps && isChanged) onDone(source, target);
    else onCancel();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') finish(false);
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    finish(true);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // The window itself losing the keyboard is no leaving.
    if (document.hasFocus() && !currentTarget.contains(relatedTarget))
      finish(source.trim() !== '' && target.trim() !== '');
  };
  return (
    <div
      className="unit-editor"
      role="group"
      aria-label={t('editing')}
      onKeyDown={press}
      onBlur={leave}
      onMouseDown={(event) => event.stopPropagation()}
    >
      <EditorField label={t('dutch')} lang="nl" value={source} onChange={setSource} />
      <EditorField label={t('english')} lang="en-GB" value={target} onChange={setTarget} isFirst />
      <p className="unit-editor__hint">
        <KeyHint keys="Enter" /> {t('keep')} <KeyHint keys="Esc" /> {t('leave')}
      </p>
    </div>
  );
}

interface EditorFieldProps {
  readonly label: string;
  readonly lang: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isFirst?: boolean;
}

function EditorField({ label, lang, value, onChange, isFirst = false }: EditorFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!isFirst || !element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [isFirst]);
  return (
    <textarea
      ref={field}
      className="unit-editor__field reading"
      aria-label={label}
      lang={lang}
      rows={2}
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
