import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { readSpeltTags, spellTags } from '#shared/text/spell-tags.ts';
import { joinClasses } from './join-classes.ts';
import { KeyHint } from './key-hint.tsx';
import './pair-editor.css';

export interface PairEditorProps {
  readonly source: string;
  readonly target: string;
  readonly words: PairEditorWords;
  /** One above the other: for narrow places. */
  readonly isStacked?: boolean;
  readonly onDone: (source: string, target: string) => void;
  readonly onCancel: () => void;
}

export interface PairEditorWords {
  /** Accessible name. */
  readonly label: string;
  readonly dutch: string;
  readonly english: string;
  /** What Enter and Escape do. */
  readonly keep: string;
  readonly leave: string;
}

/** A Dutch text and its English as fields. Enter keeps what was typed, and so does going elsewhere; Escape does not. */
export function PairEditor({ words, isStacked = false, onDone, onCancel, ...pair }: PairEditorProps) {
  const [source, setSource] = useState(() => spellTags(pair.source));
  const [target, setTarget] = useState(() => spellTags(pair.target));
  const isOver = useRef(false);
  const finish = (keeps: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const isChanged = source !== spellTags(pair.source) || target !== spellTags(pair.target);
    if (keeps && isChanged) onDone(readSpeltTags(source), readSpeltTags(target));
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
      className={joinClasses('pair-editor', isStacked && 'pair-editor--stacked')}
      role="group"
      aria-label={words.label}
      onKeyDown={press}
      onBlur={leave}
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <EditorField label={words.dutch} lang="nl" value={source} onChange={setSource} />
      <EditorField label={words.english} lang="en-GB" value={target} onChange={setTarget} isFirst />
      <p className="pair-editor__hint">
        <KeyHint keys="Enter" /> {words.keep} <KeyHint keys="Esc" /> {words.leave}
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
    element.scrollIntoView({ block: 'nearest' });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [isFirst]);
  return (
    <textarea
      ref={field}
      className="pair-editor__field reading"
      aria-label={label}
      lang={lang}
      rows={2}
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
