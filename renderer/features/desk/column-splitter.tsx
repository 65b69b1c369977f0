import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clampSize, sizeLimits } from '#renderer/session/layout.ts';
import { useLayout } from '#renderer/session/use-layout.ts';
import { Splitter } from '#renderer/ui/splitter.tsx';

/** The line between the Dutch and the English, in the head of the table. */
export function ColumnSplitter() {
  const { t } = useTranslation('desk');
  const { layout, change } = useLayout();
  const frame = useRef<HTMLSpanElement>(null);
  const app = () => frame.current?.closest<HTMLElement>('.app');
  const [min, max] = sizeLimits.dutch;
  return (
    <span ref={frame} className="column-splitter">
      <Splitter
        label={t('columnWidth')}
        axis="x"
        value={layout.dutch ?? 0.5}
        min={min}
        max={max}
        step={0.02}
        unit={() => frame.current?.closest('.desk__head')?.getBoundingClientRect().width ?? 1}
        onMove={(share) => app()?.style.setProperty('--dutch-share', String(share))}
        onDone={(share) => change((now) => ({ ...now, dutch: clampSize('dutch', share) }))}
        onReset={() => {
          app()?.style.removeProperty('--dutch-share');
          change((now) => ({ ...now, dutch: null }));
        }}
      />
    </span>
  );
}
