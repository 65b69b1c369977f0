import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/session/hooks.ts';
import type { Segment } from '#shared/model/segment.ts';
import { findSplitPlace, listSplitPlaces } from './split-places.ts';
import './row-modes.css';

interface SplitChooserProps {
  readonly segment: Segment;
  /** How far the English goes before its caret, 0–1: the place in the Dutch is likely to be as far. */
  readonly share: number;
}

/** Asks where to split the Dutch: a caret that goes from word to word. */
export function SplitChooser({ segment, share }: SplitChooserProps) {
  const { t } = useTranslation('desk');
  const commands = useCommands();
  const frame = useRef<HTMLDivElement>(null);
  const places = listSplitPlaces(segment.source);
  const [at, setAt] = useState(() => findSplitPlace(segment.source, places, share));
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  const place = places[at] ?? segment.source.length;
  const [before, after] = [segment.source.slice(0, place), segment.source.slice(place)];
  const move = (to: number) => setAt(Math.max(0, Math.min(places.length - 1, to)));

  const handleKeys = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: places.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void commands.splitAt(segment.id, place);
    else if (event.key === 'Escape' || event.key === 'Tab') commands.endRowMode();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={frame}
      className="row-mode"
      role="slider"
      tabIndex={0}
      aria-label={t('split.label')}
      aria-valuemin={1}
      aria-valuemax={places.length}
      aria-valuenow={at + 1}
      aria-valuetext={t('split.value', { before: lastWords(before), after: firstWords(after) })}
      onKeyDown={handleKeys}
      onClick={(event) => event.stopPropagation()}
    >
      <p lang="nl" className="split-chooser__text">
        {before.trimEnd()}
        <span className="split-chooser__caret" aria-hidden />
        <span className="split-chooser__rest">{after}</span>
      </p>
      <p className="row-mode__hint">{t('split.hint')}</p>
    </div>
  );
}

const lastWords = (text: string) => text.trim().split(/\s+/u).slice(-3).join(' ');
const firstWords = (text: string) => text.trim().split(/\s+/u).slice(0, 3).join(' ');
