import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKeys, isMac } from '#renderer/session/keys.ts';
import { Button } from '#renderer/ui/button.tsx';

interface CommentFieldProps {
  /** Accessible name. */
  readonly label: string;
  readonly initial?: string;
  readonly keepLabel: string;
  /** False where it could not be kept: what was typed then stays. */
  readonly onKeep: (text: string) => Promise<boolean>;
  readonly onCancel: () => void;
  /** What else is asked, below the text. */
  readonly children?: ReactNode;
}

/** A few lines to type in; Ctrl+Enter keeps them, Escape gives them up. */
export function CommentField({ label, initial = '', keepLabel, onKeep, onCancel, children }: CommentFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    element?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  const keep = () => {
    if (text.trim() !== '') void onKeep(text);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const keeps = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!keeps && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (keeps) keep();
    else onCancel();
  };
  return (
    <div className="comment-field" onKeyDown={press}>
      <textarea
        ref={field}
        className="comment-field__text"
        aria-label={label}
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {children}
      <div className="comment-field__foot">
        <Button size="small" variant="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button size="small" keys={formatKeys('Mod+Enter', isMac()).join('+')} onPress={keep}>
          {keepLabel}
        </Button>
      </div>
    </div>
  );
}
