import { useDeferredValue, useMemo, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '#shared/assert-never.ts';
import { useActiveSegment } from '#renderer/session/hooks.ts';
import { placePanel, type Dock, type PanelId } from '#renderer/session/layout.ts';
import type { ActiveSegment } from '#renderer/session/selectors.ts';
import { useLayout } from '#renderer/session/use-layout.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { AidPanel } from './aid-panel.tsx';
import { CommentsPanel } from './comments-panel.tsx';
import { DockProvider } from './dock-context.ts';
import { findDropPlace } from './find-drop-place.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { FragmentsPanel } from './fragments-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { MatchesPanel } from './matches-panel.tsx';
import { readDragged, setDragged } from './panel-drag.ts';
import { panelIdOf } from './panel-lengths.ts';
import { TermsPanel } from './terms-panel.tsx';
import './aids-column.css';

interface AidsColumnProps {
  readonly dock: Dock;
  readonly axis: 'x' | 'y';
  /** True where every panel stands in this dock, since there is room for one only. */
  readonly isOnly?: boolean;
  /** What stands in the panels that other features fill. */
  readonly guests: PanelGuests;
}

/** Contents that come from elsewhere: the article as it will be read, and the user's dictionaries. */
export type PanelGuests = Readonly<Record<'preview' | 'dictionary', ReactNode>>;

/**
 * All that helps with the active segment, seen at once; the user says in which order and how large. The text is drawn before
 * it, and a key that is pressed meanwhile as well.
 */
export function AidsColumn({ dock, axis, isOnly = false, guests }: AidsColumnProps) {
  const { t } = useTranslation('panels');
  const now = useActiveSegment();
  const active = useDeferredValue(now);
  const { layout } = useLayout();
  const drop = useDrop(dock, axis);
  const place = useMemo(() => ({ dock, axis, hasOther: !isOnly }), [dock, axis, isOnly]);
  const ids = isOnly ? [...layout.side, ...layout.below] : layout[dock];
  if (!active) {
    return (
      <div className="aids-column aids-column--empty">
        <EmptyState>{t('noSegment')}</EmptyState>
      </div>
    );
  }
  return (
    <DockProvider value={place}>
      <div
        className={joinClasses('aids-column', `aids-column--${axis}`, drop.isOver && `aids-column--drop-${axis}`)}
        // What it shows is still that of the row before.
        aria-busy={now?.segment.id !== active.segment.id || undefined}
        {...drop.handlers}
      >
        {ids.map((id) => (
          <PanelOf key={id} id={id} active={active} guests={guests} />
        ))}
      </div>
    </DockProvider>
  );
}

interface PanelOfProps {
  readonly id: PanelId;
  readonly active: ActiveSegment;
  readonly guests: PanelGuests;
}

function PanelOf({ id, active, guests }: PanelOfProps) {
  const { t } = useTranslation('panels');
  const { segment, matches } = active;
  const isLocked = segment.locked;
  switch (id) {
    case 'matches':
      return <MatchesPanel matches={matches} source={segment.source} isLocked={isLocked} />;
    case 'fragments':
      return <FragmentsPanel fragments={active.fragments} matches={matches} isLocked={isLocked} />;
    case 'terms':
      return <TermsPanel terms={active.terms} isLocked={isLocked} />;
    case 'findings':
      return <FindingsPanel findings={active.findings} overrides={segment.overrides} isLocked={isLocked} />;
    case 'comments':
      return <CommentsPanel segmentId={segment.id} />;
    case 'history':
      return <HistoryPanel history={active.history} segment={segment} />;
    case 'preview':
    case 'dictionary':
      return (
        <AidPanel id={id} title={t(`${id}.title`)}>
          {guests[id]}
        </AidPanel>
      );
    default:
      return assertNever(id);
  }
}

/** Takes a panel that is dragged here, between the two that it is let go over. */
function useDrop(dock: Dock, axis: 'x' | 'y') {
  const { change } = useLayout();
  const [isOver, setOver] = useState(false);
  const mark = (list: Element, before: PanelId | null) => {
    for (const panel of list.querySelectorAll<HTMLElement>(':scope > .aid-panel'))
      panel.classList.toggle('aid-panel--before', before !== null && panel.dataset['panel'] === before);
  };
  const leave = (event: DragEvent<HTMLElement>) => {
    const to = event.relatedTarget;
    if (to instanceof Node && event.currentTarget.contains(to)) return;
    mark(event.currentTarget, null);
    setOver(false);
  };
  const handlers = {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!readDragged()) return;
      event.preventDefault();
      setOver(true);
      mark(event.currentTarget, placeOf(event, axis));
    },
    onDragLeave: leave,
    onDrop: (event: DragEvent<HTMLElement>) => {
      const id = readDragged();
      if (!id) return;
      event.preventDefault();
      event.stopPropagation();
      const before = placeOf(event, axis);
      mark(event.currentTarget, null);
      setOver(false);
      setDragged(null);
      change((now) => placePanel(now, id, dock, before));
    },
  };
  return { isOver, handlers };
}

function placeOf(event: DragEvent<HTMLElement>, axis: 'x' | 'y'): PanelId | null {
  const panels = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > .aid-panel')];
  const spans = panels.flatMap((panel) => {
    const id = panelIdOf(panel);
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    if (!id) return [];
    return [axis === 'x' ? { id, start: left, end: right } : { id, start: top, end: bottom }];
  });
  return findDropPlace(spans, axis === 'x' ? event.clientX : event.clientY);
}
