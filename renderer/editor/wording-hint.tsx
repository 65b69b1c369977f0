import { useEffect, useMemo, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/model/finding.ts';
import { useFixLabel } from '#renderer/i18n/use-fix-label.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { findAt, listPlaced, type PlacedFinding } from '#renderer/session/find-wrong-wording.ts';
import { useCommands, useSessionState } from '#renderer/session/hooks.ts';
import { selectLiveText } from '#renderer/session/selectors.ts';
import type { SessionState } from '#renderer/session/state.ts';
import { useKeyOf } from '#renderer/session/use-keymap.ts';
import { Button } from '#renderer/ui/button.tsx';
import { readCaretOffset, readOffsetAt } from './text-offset.ts';
import { findRanges } from './text-pieces.ts';
import '#renderer/ui/callout.css';
import './wording-hint.css';

interface WordingHintProps {
  /** Holds the text of the active row. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly findings: readonly Finding[];
}

/**
 * Says why a wording is marked, with the right one a key away, where the caret or the mouse is on it. It never takes the
 * keyboard: typing goes on beneath.
 */
export function WordingHint({ frame, findings }: WordingHintProps) {
  const placed = usePlaced(findings);
  const shown = useShown(frame, placed);
  const box = shown && measure(frame.current, shown);
  if (!shown || !box) return null;
  return createPortal(<Hint finding={shown} box={box} />, document.body);
}

function Hint({ finding, box }: { readonly finding: PlacedFinding; readonly box: DOMRect }) {
  const { t } = useTranslation('desk');
  const messages = useMessages();
  const commands = useCommands();
  const keys = useKeyOf('mend-wording');
  const fixLabel = useFixLabel();
  // Above the line where there is no room below it.
  const isAbove = box.bottom + 140 > window.innerHeight;
  const place = isAbove ? { bottom: window.innerHeight - box.top + 6 } : { top: box.bottom + 6 };
  const left = Math.max(8, Math.min(box.left, window.innerWidth - 344));
  return (
    <div className="callout wording-hint" role="status" style={{ left, ...place }}>
      <p className="wording-hint__why">{messages.finding(finding)}</p>
      {finding.fix === null ? null : (
        <Button
          size="small"
          {...(keys === null ? {} : { keys })}
          excludeFromTabOrder
          preventFocusOnPress
          onPress={() => void commands.applyFix(finding)}
        >
          {fixLabel(finding, (term) => t('blocked.use', { term }))}
        </Button>
      )}
    </div>
  );
}

/** Those that stand in the text as it is; the same list until one comes or goes, whatever is typed elsewhere in it. */
function usePlaced(findings: readonly Finding[]): readonly PlacedFinding[] {
  const select = useMemo(() => createPlacedSelector(findings), [findings]);
  return useSessionState(select);
}

function createPlacedSelector(findings: readonly Finding[]) {
  let last: readonly PlacedFinding[] = [];
  return (state: SessionState) => {
    const placed = listPlaced(findings, selectLiveText(state)).filter(isWording);
    if (placed.length !== last.length || placed.some((each, at) => each !== last[at])) last = placed;
    return last;
  };
}

/** The finding under the mouse, else the one at the caret; Escape puts it away until either moves. */
function useShown(frame: RefObject<HTMLElement | null>, placed: readonly PlacedFinding[]): PlacedFinding | null {
  const [found, setFound] = useState<Found>(nothing);
  useEffect(() => {
    const root = frame.current;
    if (!root || placed.length === 0) return undefined;
    // Only what is another finding than before is drawn: the caret moves at every key.
    const put = (change: Partial<Found>) =>
      setFound((now) => {
        const next = { ...now, ...change };
        return next.mouse === now.mouse && next.caret === now.caret ? now : next;
      });
    const find = (offset: number | null) => (offset === null ? null : findAt(placed, offset));
    const readCaret = () => put({ caret: find(readCaretOffset(root)) });
    const readMouse = ({ clientX, clientY }: MouseEvent) => put({ mouse: find(readOffsetAt(root, clientX, clientY)) });
    const leave = () => put({ mouse: null });
    const hide = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') put(nothing);
    };
    readCaret();
    document.addEventListener('selectionchange', readCaret);
    root.addEventListener('mousemove', readMouse);
    root.addEventListener('mouseleave', leave);
    root.addEventListener('keydown', hide);
    return () => {
      document.removeEventListener('selectionchange', readCaret);
      root.removeEventListener('mousemove', readMouse);
      root.removeEventListener('mouseleave', leave);
      root.removeEventListener('keydown', hide);
      setFound(nothing);
    };
  }, [frame, placed]);
  return found.mouse ?? found.caret;
}

interface Found {
  readonly mouse: PlacedFinding | null;
  readonly caret: PlacedFinding | null;
}

const nothing: Found = { mouse: null, caret: null };

/** What is misspelt says so when it is asked: half of what is being written is. */
const isWording = ({ code }: PlacedFinding): boolean => code !== 'misspelt';

function measure(root: HTMLElement | null, { target }: PlacedFinding): DOMRect | null {
  const range = root ? findRanges(root, [target])[0] : undefined;
  return range?.getClientRects()[0] ?? null;
}
