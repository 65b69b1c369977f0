import { useEffect } from 'react';
import { createAfterPaint } from '#renderer/session/after-paint.ts';
import { useSession } from '#renderer/session/session.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { trimSelection, wordAt } from './word-at.ts';

type Side = 'nl' | 'en';
type BothSides = Readonly<Record<Side, string>>;

/** What a term can be made of in one row. */
interface RowSelection {
  readonly segmentId: SegmentId;
  /** Selected words; empty where there is only a caret. */
  readonly selected: BothSides;
  /** The same, and on the side of the caret the word that it stands in. */
  readonly words: BothSides;
}

const nothing: BothSides = { nl: '', en: '' };
let kept: RowSelection | null = null;

/** What was selected last on each side of this row; the browser itself knows of one side only. */
export function readRowSelection(segmentId: SegmentId): BothSides {
  // A key may come before the page has told of what was selected just now.
  keepSelection(segmentId);
  return kept?.segmentId === segmentId ? kept.words : nothing;
}

/** Once a term was made of them, the next one begins with what is selected then. */
export function forgetRowSelection(): void {
  kept = null;
}

/** Keeps what is selected on either side of the active row, so that a term can be added with both. */
export function WatchSelections() {
  const { store } = useSession();
  useEffect(() => {
    const look = () => {
      const { activeId } = store.get();
      if (activeId) keepSelection(activeId);
    };
    // Every key moves the caret: it is looked at once the key is on the screen.
    const later = createAfterPaint(look);
    document.addEventListener('selectionchange', later.ask);
    return () => {
      document.removeEventListener('selectionchange', later.ask);
      later.stop();
    };
  }, [store]);
  return null;
}

interface Place {
  readonly side: Side;
  readonly text: string;
  readonly isCaret: boolean;
}

function findPlace(selection: Selection | null): Place | null {
  const node = selection?.focusNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const text = element?.closest<HTMLElement>('[role="row"][aria-current] [lang]');
  if (!selection || !node || !text) return null;
  const isCaret = selection.isCollapsed;
  const words = isCaret ? wordAt(text.textContent, offsetIn(text, node, selection.focusOffset)) : selection.toString();
  const side = text.lang.startsWith('nl') ? 'nl' : 'en';
  return { side, text: trimSelection(words), isCaret };
}

function offsetIn(text: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function keepSelection(segmentId: SegmentId): void {
  const place = findPlace(window.getSelection());
  if (!place) return;
  const before = kept?.segmentId === segmentId ? kept.selected : nothing;
  const selected = { ...before, [place.side]: place.isCaret ? '' : place.text };
  kept = { segmentId, selected, words: { ...selected, [place.side]: place.text } };
}
