import { useState, type ClipboardEvent, type DragEvent, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/session/hooks.ts';
import type { Segment } from '#shared/model/segment.ts';

/**
 * The Dutch. In the active row it can be walked through and selected by keyboard like any text, word by word, which a
 * browser allows in editable text only: so it is editable, and every change is refused.
 */
export function RowSource({ segment, isActive }: { readonly segment: Segment; readonly isActive: boolean }) {
  const { t } = useTranslation('desk');
  const commands = useCommands();
  // What an input method composes cannot be refused; drawing the text anew throws it away.
  const [drawn, setDrawn] = useState(0);
  const className = 'desk-row__text desk-row__source reading';
  if (!isActive) {
    return (
      <div role="cell" lang="nl" className={className}>
        {segment.source}
      </div>
    );
  }
  const refuse = (event: FormEvent | ClipboardEvent | DragEvent) => event.preventDefault();
  const switchSide = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' && event.key !== 'Escape') return;
    if (event.key === 'Tab' && event.shiftKey) return;
    event.preventDefault();
    commands.focusText();
  };
  return (
    <div role="cell" className={className}>
      <div
        key={drawn}
        lang="nl"
        className="row-source"
        role="textbox"
        aria-readonly
        aria-multiline
        aria-label={t('dutch', { number: segment.index + 1 })}
        contentEditable
        suppressContentEditableWarning
        spellCheck={false}
        onBeforeInput={refuse}
        onCut={refuse}
        onPaste={refuse}
        onDrop={refuse}
        onCompositionEnd={() => setDrawn(drawn + 1)}
        onKeyDown={switchSide}
      >
        {segment.source}
      </div>
    </div>
  );
}
