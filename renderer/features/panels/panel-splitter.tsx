import { memo, useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PanelId } from '#renderer/session/layout.ts';
import { useLayout } from '#renderer/session/use-layout.ts';
import { Splitter } from '#renderer/ui/splitter.tsx';
import { listPanels, measurePanels } from './panel-lengths.ts';
import { shareRoom } from './share-room.ts';

interface PanelSplitterProps {
  readonly id: PanelId;
  readonly title: string;
  readonly frame: RefObject<HTMLElement | null>;
  readonly axis: 'x' | 'y';
}

/** The line at the end of a panel: what it gains the next one loses. Until it is moved panels take what they need. */
export const PanelSplitter = memo(function PanelSplitter({ id, title, frame, axis }: PanelSplitterProps) {
  const { t } = useTranslation('panels');
  const { change } = useLayout();
  const percent = usePercent(frame, axis);
  const dock = () => frame.current?.parentElement;
  const room = () => {
    const { width, height } = dock()?.getBoundingClientRect() ?? { width: 1, height: 1 };
    return Math.max(1, axis === 'x' ? width : height);
  };
  const share = (size: number) => shareRoom(measurePanels(dock(), axis), id, (size / 100) * room());
  const show = (size: number) => {
    const lengths = share(size);
    listPanels(dock()).forEach((panel, index) => {
      panel.style.flex = `${lengths[index]?.length ?? 1} 1 0px`;
      panel.classList.add('aid-panel--sized');
    });
  };
  const keep = (size: number) => {
    const weights = Object.fromEntries(share(size).map(({ id: each, length }) => [each, Math.round(length)]));
    change((layout) => ({ ...layout, weights: { ...layout.weights, ...weights } }));
  };
  const reset = () => {
    const here = new Set<string>(measurePanels(dock(), axis).map(({ id: each }) => each));
    for (const panel of listPanels(dock())) panel.style.flex = '';
    change((layout) => ({
      ...layout,
      weights: Object.fromEntries(Object.entries(layout.weights).filter(([each]) => !here.has(each))),
    }));
  };
  return (
    <Splitter
      className="aid-panel__splitter"
      label={t('layout.size', { title })}
      axis={axis}
      value={percent}
      min={5}
      max={95}
      step={4}
      unit={() => room() / 100}
      onMove={show}
      onDone={keep}
      onReset={reset}
    />
  );
});

/** The part of its dock that a panel takes, 0–100. */
function usePercent(frame: RefObject<HTMLElement | null>, axis: 'x' | 'y'): number {
  const [percent, setPercent] = useState(50);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = () => {
      const [own, all] = [element.getBoundingClientRect(), element.parentElement?.getBoundingClientRect()];
      const share = axis === 'x' ? own.width / (all?.width || 1) : own.height / (all?.height || 1);
      setPercent(Math.round(share * 1000) / 10);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, axis]);
  return percent;
}
