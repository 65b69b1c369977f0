import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextMarks } from '#renderer/editor/use-text-marks.ts';
import { useCommands, useFindings, useSessionState } from '#renderer/session/hooks.ts';
import { useSession } from '#renderer/session/session.ts';
import type { RowMode } from '#renderer/session/state.ts';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';
import type { Segment } from '#shared/model/segment.ts';
import { readTextCaret, readTextRange, readTextSelection } from './read-source.ts';
import { SourceEditor } from './source-editor.tsx';
import { SplitChooser } from './split-chooser.tsx';

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
  const mode = useSessionState(({ rowMode }) => (rowMode?.segmentId === segment.id ? rowMode : null));
  useSourceMarks(segment, frame, isActive && mode === null);
  useSourceHandle(frame, isActive);

  const switchSide = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' && event.key !== 'Escape') return;
    if (event.key === 'Tab' && event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
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
      {mode ? (
        <ModeOf mode={mode} segment={segment} />
      ) : (
        <div key={drawn} lang="nl" className="row-source" {...walkable}>
          <TaggedText text={segment.source} tags={segment.tags} />
        </div>
      )}
      {isActive && mode === null && segment.sourceInFile !== null ? (
        <p className="row-source__file">
          {t('source.inFile')} <span lang="nl">{segment.sourceInFile}</span>
        </p>
      ) : null}
    </div>
  );
}

/** The Dutch while a place in it is chosen or it is corrected. */
function ModeOf({ mode, segment }: { readonly mode: RowMode; readonly segment: Segment }) {
  if (mode.kind === 'source') return <SourceEditor segment={segment} />;
  const length = Math.max(1, segment.target.length);
  return <SplitChooser segment={segment} share={segment.target === '' ? 0.5 : mode.targetAt / length} />;
}

/** Lets the commands read caret and selection of the Dutch. */
function useSourceHandle(frame: RefObject<HTMLElement | null>, isActive: boolean): void {
  const { attachSource } = useSession();
  useEffect(() => {
    if (!isActive) return undefined;
    const find = () => frame.current?.querySelector<HTMLElement>('.row-source') ?? null;
    return attachSource({
      readCaret: () => readTextCaret(find()),
      readSelection: () => readTextSelection(find()),
      readRange: () => readTextRange(find()),
    });
  }, [attachSource, frame, isActive]);
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
    // While it is corrected the Dutch stands in a field of its own.
    const refuse = (event: Event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    };
    const changes = ['beforeinput', 'cut', 'paste', 'drop'];
    for (const change of changes) element?.addEventListener(change, refuse);
    return () => {
      for (const change of changes) element?.removeEventListener(change, refuse);
    };
  }, [frame]);
}
