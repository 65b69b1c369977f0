import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextMarks } from '#renderer/editor/use-text-marks.ts';
import { useCommands, useFindings, useSessionState } from '#renderer/session/hooks.ts';
import type { Segment } from '#shared/model/segment.ts';

/**
 * The Dutch. In the active row it can be walked through and selected by keyboard like any text, word by word, which a
 * browser allows in editable text only: so it is editable, and every change is refused.
 */
export function RowSource({ segment, isActive }: { readonly segment: Segment; readonly isActive: boolean }) {
  const { t } = useTranslation('desk');
  const commands = useCommands();
  const frame = useRef<HTMLDivElement>(null);
  // What an input method composes cannot be refused; drawing the text anew throws it away.
  const [drawn, setDrawn] = useState(0);
  useRefusedInput(frame);
  useSourceMarks(segment, frame, isActive);

  const switchSide = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' && event.key !== 'Escape') return;
    if (event.key === 'Tab' && event.shiftKey) return;
    event.preventDefault();
    commands.focusText();
  };
  // The same element whether active or not: a selection that was just made in it stays.
  const walkable = isActive
    ? {
        tabIndex: 0,
        role: 'textbox',
        'aria-readonly': true,
        'aria-multiline': true,
        'aria-label': t('dutch', { number: segment.index + 1 }),
        contentEditable: true,
        suppressContentEditableWarning: true,
        spellCheck: false,
        onCompositionEnd: () => setDrawn(drawn + 1),
        onKeyDown: switchSide,
      }
    : {};
  return (
    <div ref={frame} role="cell" className="desk-row__text desk-row__source reading">
      <div key={drawn} lang="nl" className="row-source" {...walkable}>
        {segment.source}
      </div>
    </div>
  );
}

/** In the active row the terms that were found are marked, and stronger those that are missing in the English. */
function useSourceMarks(segment: Segment, frame: RefObject<HTMLElement | null>, isActive: boolean): void {
  const terms = useSessionState(({ aids }) => (isActive && aids?.segmentId === segment.id ? aids.terms : null));
  const missing = useFindings(segment).flatMap(({ source, overridden }) => (source && !overridden ? [source] : []));
  const found = terms?.status === 'ready' ? terms.value.flatMap(({ hits }) => hits) : [];
  useTextMarks(frame, 'missing', isActive ? missing : []);
  useTextMarks(
    frame,
    'term',
    found.flatMap(({ start, end, kind }) =>
      kind === 'nested' || missing.some(([from, to]) => from < end && start < to) ? [] : [[start, end] as const],
    ),
  );
}

/** Native events: React's `onBeforeInput` is an older one that does not tell of deleting. */
function useRefusedInput(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    const refuse = (event: Event) => event.preventDefault();
    const changes = ['beforeinput', 'cut', 'paste', 'drop'];
    for (const change of changes) element?.addEventListener(change, refuse);
    return () => {
      for (const change of changes) element?.removeEventListener(change, refuse);
    };
  }, [frame]);
}
