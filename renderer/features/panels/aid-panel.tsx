import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { foldPanel, type PanelId } from '#renderer/session/layout.ts';
import { useLayout } from '#renderer/session/use-layout.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { useDock } from './dock-context.ts';
import { setDragged, useDragged } from './panel-drag.ts';
import { PanelMenu } from './panel-menu.tsx';
import { PanelSplitter } from './panel-splitter.tsx';
import '#renderer/ui/panel.css';
import './aid-panel.css';

interface AidPanelProps {
  readonly id: PanelId;
  readonly title: string;
  readonly count?: number;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * One of the panels about the active segment. Its title folds it, and can be dragged to another place; the menu does the
 * same without dragging, and the line at its end makes it longer or shorter.
 */
export function AidPanel({ id, title, count, actions, children }: AidPanelProps) {
  const { t } = useTranslation('panels');
  const { layout, change } = useLayout();
  const { axis } = useDock();
  const frame = useRef<HTMLElement>(null);
  const headId = useId();
  const bodyId = useId();
  const isFolded = layout.folded.includes(id);
  const isDragged = useDragged() === id;
  const weight = layout.weights[id];
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  return (
    <section
      ref={frame}
      data-panel={id}
      aria-labelledby={headId}
      className={joinClasses(
        'panel aid-panel',
        `${id}-panel`,
        isFolded && 'aid-panel--folded',
        weight !== undefined && 'aid-panel--sized',
        isDragged && 'aid-panel--dragged',
      )}
      style={weight !== undefined && !isFolded ? { flex: `${weight} 1 0px` } : undefined}
    >
      <header
        className="panel__head aid-panel__head"
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('application/x-veerman-panel', id);
          setDragged(id);
        }}
        onDragEnd={() => setDragged(null)}
      >
        <h2 id={headId} className="panel__title">
          <button
            type="button"
            className="aid-panel__fold"
            aria-expanded={!isFolded}
            aria-controls={bodyId}
            title={t(isFolded ? 'layout.unfold' : 'layout.fold')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => change((now) => foldPanel(now, id, !isFolded))}
          >
            <Chevron aria-hidden />
            {title}
          </button>
        </h2>
        {count === undefined ? null : <span className="panel__count">{count}</span>}
        <span className="panel__actions">
          {actions}
          <PanelMenu id={id} title={title} frame={frame} />
        </span>
      </header>
      <div id={bodyId} className="panel__body" hidden={isFolded}>
        {children}
      </div>
      {isFolded ? null : <PanelSplitter id={id} title={title} frame={frame} axis={axis} />}
    </section>
  );
}
