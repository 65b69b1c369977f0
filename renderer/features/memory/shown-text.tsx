import { useTranslation } from 'react-i18next';
import type { UnitChange } from '#shared/contract/memory-units.ts';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';
import { findHits, showFrom } from './show-from.ts';
import '#renderer/ui/word-diff.css';

export interface ShownTextProps {
  readonly text: string;
  /** What find and replace would do. */
  readonly change: UnitChange | null;
  /** Words that are looked for; '' where none are. */
  readonly words: string;
}

/** A text in a row: what would go crossed out and what would come underlined, or what is looked for marked. */
export function ShownText({ text, change, words }: ShownTextProps) {
  const { t } = useTranslation('memory');
  const pieces = change?.pieces ?? findHits(text, words).map(([start, end]) => ({ start, end, text: null }));
  const from = showFrom(text, pieces[0]?.start ?? 0);
  const last = pieces.at(-1);
  return (
    <>
      {from > 0 ? '… ' : null}
      {pieces.map((piece, at) => (
        <span key={piece.start}>
          <TaggedText text={text.slice(at === 0 ? from : pieces[at - 1]?.end, piece.start)} />
          {piece.text === null ? (
            <mark className="unit-row__hit">
              <TaggedText text={text.slice(piece.start, piece.end)} />
            </mark>
          ) : (
            <del className="word-diff" title={t('replace.diff')}>
              <TaggedText text={text.slice(piece.start, piece.end)} />
            </del>
          )}
          {piece.text ? (
            <ins className="word-diff" title={t('replace.diff')}>
              <TaggedText text={piece.text} />
            </ins>
          ) : null}
        </span>
      ))}
      <TaggedText text={text.slice(last?.end ?? from)} />
    </>
  );
}
