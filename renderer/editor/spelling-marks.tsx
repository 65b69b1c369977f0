import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Finding } from '#shared/model/finding.ts';
import { findAt, listPlaced, type PlacedFinding } from '#renderer/session/find-wrong-wording.ts';
import { useCommands, useLiveText } from '#renderer/session/hooks.ts';
import { readOffsetAt, readTextOffset } from './text-offset.ts';
import { useTextMarks } from './use-text-marks.ts';

interface SpellingMarksProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly findings: readonly Finding[];
}

/**
 * Marks misspelt words of the active row, but for the one that is being written, and offers suggestions by the right
 * mouse button.
 */
export function SpellingMarks({ frame, findings }: SpellingMarksProps) {
  const text = useLiveText();
  const placed = useMemo(() => listPlaced(findings, text).filter(({ code }) => code === 'misspelt'), [findings, text]);
  const writtenAt = useWrittenAt(frame, text);
  useTextMarks(
    frame,
    'spelling',
    placed.flatMap(({ target }) => (target[1] === writtenAt ? [] : [target])),
  );
  useRightClick(frame, placed);
  return null;
}

/** The caret while it stands where something was just typed; null once it was moved. */
function useWrittenAt(frame: RefObject<HTMLElement | null>, text: string): number | null {
  const [caret, setCaret] = useState<number | null>(null);
  const seen = useRef(text);
  useEffect(() => {
    const read = () => {
      const { anchorNode, anchorOffset, isCollapsed } = window.getSelection() ?? {};
      const root = frame.current;
      setCaret(root && isCollapsed ? readTextOffset(root, anchorNode ?? null, anchorOffset ?? 0) : null);
    };
    if (seen.current !== text) read();
    seen.current = text;
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [frame, text]);
  const [first] = useState(text);
  return text === first ? null : caret;
}

function useRightClick(frame: RefObject<HTMLElement | null>, placed: readonly PlacedFinding[]): void {
  const commands = useCommands();
  useEffect(() => {
    const root = frame.current;
    if (!root || placed.length === 0) return undefined;
    const open = (event: MouseEvent) => {
      const at = readOffsetAt(root, event.clientX, event.clientY);
      if (at === null || !findAt(placed, at)) return;
      event.preventDefault();
      commands.showSpelling(at);
    };
    root.addEventListener('contextmenu', open);
    return () => root.removeEventListener('contextmenu', open);
  }, [frame, placed, commands]);
}
