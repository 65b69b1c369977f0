import { useTranslation } from 'react-i18next';
import { clampSize, sizeLimits } from '#renderer/session/layout.ts';
import { useLayout } from '#renderer/session/use-layout.ts';
import { Splitter } from '#renderer/ui/splitter.tsx';

/** What each pane is as large as until it is sized, in rem: for whoever is told how large it is. */
const usual = { articles: 16, aids: 22, bottom: 14 } as const;

interface PaneSplitterProps {
  readonly pane: keyof typeof usual;
}

/** The line between the text and what stands beside or below it. */
export function PaneSplitter({ pane }: PaneSplitterProps) {
  const { t } = useTranslation('app');
  const { layout, change } = useLayout();
  const [min, max] = sizeLimits[pane];
  const measured = () => layout[pane] ?? measurePane(pane) ?? usual[pane];
  return (
    <Splitter
      className={`app__splitter app__splitter--${pane}`}
      label={t(`resize.${pane}`)}
      axis={pane === 'bottom' ? 'y' : 'x'}
      direction={pane === 'articles' ? 1 : -1}
      value={measured()}
      min={min}
      max={max}
      step={1}
      unit={letter}
      onMove={(size) => setPaneSize(pane, size)}
      onDone={(size) => change((now) => ({ ...now, [pane]: clampSize(pane, size) }))}
      onReset={() => {
        setPaneSize(pane, null);
        change((now) => ({ ...now, [pane]: null }));
      }}
    />
  );
}

/** While it is dragged only the style sheet knows of it. */
function setPaneSize(pane: keyof typeof usual, size: number | null): void {
  const app = document.querySelector<HTMLElement>('.app');
  if (size === null) app?.style.removeProperty(`--${pane}-size`);
  else app?.style.setProperty(`--${pane}-size`, `${size}rem`);
}

function measurePane(pane: keyof typeof usual): number | null {
  const box = document.querySelector(`.app__${pane}`)?.getBoundingClientRect();
  const length = pane === 'bottom' ? box?.height : box?.width;
  return length ? length / letter() : null;
}

const letter = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
