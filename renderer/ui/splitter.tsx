import { Minus, Plus, RotateCcw } from 'lucide-react';
import { useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import './splitter.css';

export interface SplitterProps {
  /** Accessible name: what becomes larger or smaller. */
  readonly label: string;
  /** `x` parts what stands side by side, `y` what stands one above the other. */
  readonly axis: 'x' | 'y';
  /** The size as it is, between `min` and `max`, in the unit of the caller. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What a press of an arrow key adds or takes. */
  readonly step: number;
  /** 1 where dragging to the right or down makes it larger, -1 where it makes it smaller. */
  readonly direction?: 1 | -1;
  /** How many CSS pixels one unit is at the moment. */
  readonly unit: () => number;
  /** While it is dragged: must be cheap. */
  readonly onMove: (value: number) => void;
  /** The size to keep. */
  readonly onDone: (value: number) => void;
  /** Back to what it was at first. */
  readonly onReset: () => void;
  readonly className?: string;
}

/**
 * A line between two parts of the page: dragged, moved by the arrow keys, or, by a press without dragging, with buttons.
 * A double click puts it back.
 */
export function Splitter(props: SplitterProps) {
  const { label, axis, value, min, max, step, direction = 1, onDone, onReset, className } = props;
  const { t } = useTranslation();
  const [showsTools, setShowsTools] = useState(false);
  const drag = useDrag(props, () => setShowsTools(true));
  const clamp = (size: number) => Math.min(max, Math.max(min, size));
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const larger = axis === 'x' ? 'ArrowRight' : 'ArrowDown';
    const smaller = axis === 'x' ? 'ArrowLeft' : 'ArrowUp';
    const times = event.shiftKey ? 4 : 1;
    if (event.key === larger) onDone(clamp(value + direction * step * times));
    else if (event.key === smaller) onDone(clamp(value - direction * step * times));
    else if (event.key === 'Home') onDone(min);
    else if (event.key === 'End') onDone(max);
    else if (event.key === 'Delete') onReset();
    else if (event.key === 'Enter' || event.key === ' ') setShowsTools(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const share = (size: number) => Math.round((100 * (size - min)) / (max - min));
  return (
    <div
      className={joinClasses('splitter', `splitter--${axis}`, className)}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setShowsTools(false);
      }}
    >
      <div
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share(clamp(value))}
        className="splitter__line"
        onKeyDown={press}
        onDoubleClick={onReset}
        {...drag}
      />
      {showsTools ? (
        <div
          role="toolbar"
          aria-label={label}
          className="splitter__tools"
          onKeyDown={(event) => (event.key === 'Escape' ? setShowsTools(false) : undefined)}
        >
          <IconButton size="small" icon={Minus} label={t('smaller')} onPress={() => onDone(clamp(value - 2 * step))} />
          <IconButton size="small" icon={Plus} label={t('larger')} onPress={() => onDone(clamp(value + 2 * step))} />
          <IconButton size="small" icon={RotateCcw} label={t('asAtFirst')} onPress={onReset} />
        </div>
      ) : null}
    </div>
  );
}

interface DragState {
  readonly start: number;
  readonly from: number;
  readonly unit: number;
  readonly size: number;
  readonly isMoved: boolean;
}

/** Pixels of a hand that only meant to press. */
const still = 3;

function useDrag(props: SplitterProps, onPress: () => void) {
  const { axis, value, min, max, direction = 1, unit, onMove, onDone } = props;
  const state = useRef<DragState | null>(null);
  const at = (event: PointerEvent) => (axis === 'x' ? event.clientX : event.clientY);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      state.current = { start: at(event), from: value, unit: unit(), size: value, isMoved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const now = state.current;
      if (!now) return;
      const way = at(event) - now.start;
      if (!now.isMoved && Math.abs(way) <= still) return;
      const size = Math.min(max, Math.max(min, now.from + (direction * way) / now.unit));
      state.current = { ...now, size, isMoved: true };
      onMove(size);
    },
    onPointerUp: () => {
      const now = state.current;
      state.current = null;
      if (now?.isMoved) onDone(now.size);
      else if (now) onPress();
    },
    onPointerCancel: () => {
      const now = state.current;
      state.current = null;
      if (now) onMove(now.from);
    },
  };
}
