import { useEffect, useMemo, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/model/finding.ts';
import { useFixLabel } from '#renderer/i18n/use-fix-label.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { findAt, listPlaced, type PlacedFinding } from '#renderer/session/find-wrong-wording.ts';
import { useCommands, useLiveText } from '#renderer/session/hooks.ts';
import { useKeyOf } from '#renderer/session/use-keymap.ts';
import { Button } from '#renderer/ui/button.tsx';
import { readOffsetAt, readTextOffset } from './text-offset.ts';
import { findRanges } from './text-pieces.ts';
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
  const text = useLiveText();
  const placed = useMemo(() => listPlaced(findings, text).filter(isWording), [findings, text]);
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
    <div className="wording-hint" role="status" style={{ left, ...place }}>
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

/** The finding under the mouse, else the one at the caret; Escape puts it away until either moves. */
function useShown(frame: RefObject<HTMLElement | null>, placed: readonly PlacedFinding[]): PlacedFinding | null {
  const [offsets, setOffsets] = useState<{ readonly mouse: number | null; readonly caret: number | null }>(nowhere);
  useEffect(() => {
    const root = frame.current;
    if (!root || placed.length === 0) return undefined;
    const readCaret = () => {
      const selection = window.getSelection();
      const isCaret = selection?.isCollapsed === true;
      setOffsets((now) => ({
        ...now,
        caret: isCaret ? readTextOffset(root, selection.anchorNode, selection.anchorOffset) : null,
      }));
    };
    const readMouse = ({ clientX, clientY }: MouseEvent) =>
      setOffsets((now) => ({ ...now, mouse: readOffsetAt(root, clientX, clientY) }));
    const leave = () => setOffsets((now) => ({ ...now, mouse: null }));
    const hide = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOffsets(nowhere);
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
      setOffsets(nowhere);
    };
  }, [frame, placed]);
  const { mouse, caret } = offsets;
  return (mouse === null ? null : findAt(placed, mouse)) ?? (caret === null ? null : findAt(placed, caret));
}

/** What is misspelt says so when it is asked: half of what is being written is. */
const isWording = ({ code }: PlacedFinding): boolean => code !== 'misspelt';

const nowhere = { mouse: null, caret: null } as const;

function measure(root: HTMLElement | null, { target }: PlacedFinding): DOMRect | null {
  const range = root ? findRanges(root, [target])[0] : undefined;
  return range?.getClientRects()[0] ?? null;
}
