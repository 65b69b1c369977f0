import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/session/hooks.ts';
import { readSpeltTags, spellTags } from '#shared/text/spell-tags.ts';
import type { Segment } from '#shared/model/segment.ts';
import './row-modes.css';

/** The Dutch of a row, open for a correction. What the file has is kept. */
export function SourceEditor({ segment }: { readonly segment: Segment }) {
  const { t } = useTranslation('desk');
  const commands = useCommands();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => spellTags(segment.source));
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(0, 0);
  }, []);
  const handleKeys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') commands.endRowMode();
    else if (event.key === 'Enter') void commands.saveSource(segment.id, readSpeltTags(text));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="row-mode" onClick={(event) => event.stopPropagation()}>
      <textarea
        ref={field}
        lang="nl"
        className="source-editor"
        rows={1}
        aria-label={t('source.label', { number: segment.index + 1 })}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKeys}
      />
      <p className="row-mode__hint">{t('source.hint')}</p>
      {segment.sourceInFile === null ? null : (
        <p className="row-mode__hint">
          {t('source.inFile')} <span lang="nl">{segment.sourceInFile}</span>
        </p>
      )}
    </div>
  );
}
