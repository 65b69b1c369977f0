import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands, useSessionState } from '#renderer/session/hooks.ts';
import type { SessionState } from '#renderer/session/state.ts';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { Segment } from '#shared/model/segment.ts';
import { BlockedPanel } from './blocked-panel.tsx';
import { readCaretHint } from './read-caret-hint.ts';
import { RowEditor } from './row-editor.tsx';
import { RowSource } from './row-source.tsx';
import { RowStatus } from './row-status.tsx';
import { findSegment } from '#renderer/session/selectors.ts';
import { statusKey } from './status-key.ts';

interface DeskRowProps {
  /** As it was when the rows were arranged. */
  readonly row: Segment;
  readonly index: number;
  /** Distance from the top of the article, in CSS pixels. */
  readonly top: number;
  readonly measure: (element: Element | null) => void;
  readonly startsParagraph: boolean;
  readonly isDimmed: boolean;
  readonly followsGap: boolean;
  readonly isActive: boolean;
  readonly isBlocked: boolean;
}

/** One segment: number, Dutch, English, status. */
export const DeskRow = memo(function DeskRow(props: DeskRowProps) {
  const { row, index, isActive, measure } = props;
  const segment = useSessionState((state) => findSegment(state, row.id)) ?? row;
  const { t } = useTranslation('desk');
  const { t: word } = useTranslation();
  const commands = useCommands();
  // Not the text itself: the active row would be drawn anew at every key.
  const status = useSessionState((state) => statusKey(segment, readText(state, segment)));
  const isFiltered = useSessionState(({ filter }) => filter !== null);
  const number = segment.index + 1;

  const activate = (event: MouseEvent) => {
    if (!isActive) commands.activate(segment.id, readCaretHint(event));
  };

  // The panel below is closed from the text too.
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (props.isBlocked) commands.dismissBlocked();
    else if (isFiltered) commands.closeFilter();
  };

  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-label={t('row', { number, status: word(`status.${status}`) })}
      aria-current={isActive || undefined}
      ref={measure}
      data-index={index}
      className={joinClasses(
        'desk-row',
        `desk-row--${segment.kind}`,
        props.startsParagraph && 'desk-row--first',
        isActive && 'desk-row--active',
        props.isDimmed && !isActive && 'desk-row--dimmed',
        props.followsGap && 'desk-row--gap',
      )}
      style={{ top: props.top }}
      onClick={activate}
      onKeyDown={close}
    >
      <div role="cell" className="desk-row__number">
        {number}
      </div>
      <RowSource segment={segment} isActive={isActive} />
      <div role="cell" lang="en-GB" className="desk-row__text desk-row__target reading">
        {isActive ? (
          <RowEditor key={`${segment.id} ${segment.locked}`} segment={segment} />
        ) : (
          <StillText segment={segment} />
        )}
      </div>
      <RowStatus segment={segment} status={status} />
      {props.isBlocked ? <BlockedPanel segment={segment} /> : null}
    </div>
  );
});

/** The English of a row that is not being worked on. */
function StillText({ segment }: { readonly segment: Segment }) {
  const text = useSessionState((state) => readText(state, segment));
  return <TaggedText text={text} tags={segment.tags} />;
}

const readText = ({ drafts }: SessionState, { id, target }: Segment): string => drafts.get(id)?.text ?? target;
