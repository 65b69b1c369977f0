import { TriangleAlert } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCommands, useFindings, useSessionState } from '#renderer/session/hooks.ts';
import { isBlocking } from '#renderer/session/selectors.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Finding } from '#shared/model/finding.ts';
import type { Segment } from '#shared/model/segment.ts';
import { OverrideForm } from './override-form.tsx';
import { readBlockedKey } from './read-blocked-key.ts';
import './blocked-panel.css';

/**
 * Under a row whose confirmation was refused: what stands against it, with the right term one key away, and a way to
 * confirm nonetheless. It holds nothing back: Escape, a click or simply typing on leads to the text again.
 */
export function BlockedPanel({ segment }: { readonly segment: Segment }) {
  const { t } = useTranslation('desk');
  const commands = useCommands();
  const findings = useFindings(segment).filter(isBlocking);
  const [overriding, setOverriding] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const listId = useId();
  const count = findings.length;

  useKeyboardHere(frame, overriding, count);

  const handleKeys = (event: KeyboardEvent) => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    const fixes = findings.map(({ fix }) => fix !== null);
    const press = readBlockedKey(event, fixes, onButton);
    if (press.kind === 'back') {
      event.stopPropagation();
      if (overriding) setOverriding(false);
      else commands.dismissBlocked();
    }
    if (overriding) return;
    // The letter itself follows the keyboard there.
    if (press.kind === 'text') commands.focusText();
    if (press.kind !== 'fix') return;
    event.preventDefault();
    const chosen = findings[press.place];
    if (chosen) void commands.applyFix(chosen);
  };

  return (
    <div role="cell" className="desk-row__below">
      <div
        ref={frame}
        className="blocked"
        role="alertdialog"
        tabIndex={-1}
        aria-labelledby={titleId}
        aria-describedby={listId}
        onKeyDown={handleKeys}
        onClick={(event) => event.stopPropagation()}
      >
        <h3 id={titleId} className="blocked__title">
          <TriangleAlert aria-hidden className="blocked__icon" />
          {t('blocked.title', { count })}
        </h3>
        <ol id={listId} className="blocked__list">
          {findings.map((finding, index) => (
            <BlockedItem
              key={`${finding.code} ${finding.conceptId} ${index}`}
              finding={finding}
              number={overriding ? null : index + 1}
            />
          ))}
        </ol>
        {overriding ? (
          <OverrideForm findings={findings} onCancel={() => setOverriding(false)} />
        ) : (
          <div className="blocked__ways">
            <Button size="small" variant="quiet" onPress={() => setOverriding(true)}>
              {t('blocked.anyway')}
            </Button>
            <Button size="small" variant="quiet" keys="Esc" onPress={() => commands.dismissBlocked()}>
              {t('blocked.back')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

/**
 * Brings the keyboard to the panel whenever a confirmation is refused, and again after each fix while something is left
 * to settle; but to no button, lest a key that was meant for the text press it. Whoever types in the text stays there.
 */
function useKeyboardHere(frame: RefObject<HTMLElement | null>, overriding: boolean, count: number): void {
  const refusals = useSessionState((state) => state.refusals);
  const seen = useRef(-1);
  useEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || frame.current?.contains(activeElement) === true;
    if (!overriding && (seen.current !== refusals || isFree)) frame.current?.focus({ preventScroll: true });
    seen.current = refusals;
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [frame, overriding, count, refusals]);
}

interface BlockedItemProps {
  readonly finding: Finding;
  /** The key that mends it; null while digits belong to the reason. */
  readonly number: number | null;
}

function BlockedItem({ finding, number }: BlockedItemProps) {
  const { t } = useTranslation('desk');
  const messages = useMessages();
  const commands = useCommands();
  return (
    <li className="blocked__item">
      <p className="blocked__message">{messages.finding(finding)}</p>
      {finding.fix === null ? null : (
        <Button
          size="small"
          variant={number === 1 ? 'primary' : 'plain'}
          {...(number !== null && number < 10 && { keys: String(number) })}
          onPress={() => void commands.applyFix(finding)}
        >
          {t('blocked.use', { term: finding.fix })}
        </Button>
      )}
    </li>
  );
}
