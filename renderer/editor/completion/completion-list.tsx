import type { LexicalEditor } from 'lexical';
import { useEffect, useId, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import type { CompleterState } from './create-completer.ts';
import { findRanges } from '../text-pieces.ts';
import '#renderer/ui/callout.css';
import './completion-list.css';

interface CompletionListProps {
  readonly editor: LexicalEditor;
  readonly state: CompleterState | null;
  readonly onChoose: (index: number) => void;
}

/** The quiet list at the caret. The keyboard stays in the text, which names it and the item that the keys are on. */
export function CompletionList({ editor, state, onChoose }: CompletionListProps) {
  const { t } = useTranslation('desk');
  const id = useId();
  useNamedBy(editor, id, state);
  const place = usePlace(editor, state);
  const isOpen = state !== null;
  return (
    <>
      <span role="status" className="visually-hidden">
        {isOpen ? t('completion.count', { count: state.items.length }) : ''}
      </span>
      {isOpen && place
        ? createPortal(
            <ul id={id} role="listbox" aria-label={t('completion.title')} className="callout completion" style={place}>
              {state.items.map(({ text, kind, dutch }, index) => (
                <li
                  key={text}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={state.chosen && index === state.index}
                  className={joinClasses('completion__item', index === state.index && 'completion__item--next')}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    onChoose(index);
                  }}
                >
                  <span lang="en" className="completion__text">
                    {text}
                  </span>
                  <span className="completion__from">{dutch === '' ? t(`completion.kind.${kind}`) : dutch}</span>
                  {index === state.index ? <KeyHint keys="Tab" /> : null}
                </li>
              ))}
            </ul>,
            document.body,
          )
        : null}
    </>
  );
}

/** Tells a screen reader of the list through the text that has the keyboard. */
function useNamedBy(editor: LexicalEditor, id: string, state: CompleterState | null): void {
  useEffect(() => {
    const root = editor.getRootElement();
    if (!root) return undefined;
    root.setAttribute('aria-autocomplete', 'list');
    root.setAttribute('aria-haspopup', 'listbox');
    if (!state) return undefined;
    root.setAttribute('aria-controls', id);
    if (state.chosen) root.setAttribute('aria-activedescendant', `${id}-${state.index}`);
    return () => {
      root.removeAttribute('aria-controls');
      root.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, state]);
}

interface Place {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** Below the beginning of the word, above the line where there is no room. */
function usePlace(editor: LexicalEditor, state: CompleterState | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const start = state?.items[state.index]?.range[0] ?? null;
  const count = state?.items.length ?? 0;
  useLayoutEffect(() => {
    const root = editor.getRootElement();
    const box = start === null || !root ? null : measure(root, start);
    if (!box) return;
    const room = (count + 1) * 30;
    const left = Math.max(8, Math.min(box.left, window.innerWidth - 360));
    const isAbove = box.bottom + room > window.innerHeight && box.top > room;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- measured before it is painted
    setPlace(isAbove ? { left, bottom: window.innerHeight - box.top + 4 } : { left, top: box.bottom + 4 });
  }, [editor, start, count]);
  return state ? place : null;
}

function measure(root: HTMLElement, start: number): DOMRect | null {
  const word = findRanges(root, [[start, start + 1]])[0]?.getClientRects()[0];
  if (word) return word;
  const selection = window.getSelection();
  const caret = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null;
  return caret && caret.height > 0 ? caret : root.getBoundingClientRect();
}
