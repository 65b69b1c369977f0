import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcordanceHit } from '#shared/model/memory.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { markRanges } from './mark-ranges.ts';

export interface ConcordanceHitsProps {
  readonly hits: readonly ConcordanceHit[];
  /** The side that was searched: its ranges are marked. */
  readonly side: 'source' | 'target';
  /** Puts English into the active row; null where there is none that can be changed. */
  readonly onInsert: ((text: string) => void) | null;
}

const none: ConcordanceHit['ranges'] = [];

export function ConcordanceHits({ hits, side, onInsert }: ConcordanceHitsProps) {
  const format = useFormat();
  return (
    <ol className="concordance__hits">
      {hits.map((hit) => {
        const day = hit.provenance.changedAt ?? hit.provenance.createdAt;
        const origin = [hit.provenance.document, hit.provenance.createdBy, day && format.day(day)].filter(Boolean);
        return (
          <li key={hit.unitId} className="concordance__hit">
            <p lang="nl" className="reading">
              <Marked text={hit.source} ranges={side === 'source' ? hit.ranges : none} />
            </p>
            <p lang="en-GB" className="reading" data-unit={hit.unitId}>
              <Marked text={hit.target} ranges={side === 'target' ? hit.ranges : none} />
            </p>
            <p className="concordance__origin">{origin.join(' · ')}</p>
            {onInsert ? <InsertHit hit={hit} onInsert={onInsert} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

interface InsertHitProps {
  readonly hit: ConcordanceHit;
  readonly onInsert: (text: string) => void;
}

/** Puts the English in, or only what is selected of it: often a few words are all that is wanted. */
function InsertHit({ hit, onInsert }: InsertHitProps) {
  const { t } = useTranslation('panels');
  const selected = useRef('');
  return (
    <Button
      size="small"
      className="concordance__insert"
      aria-description={t('concordance.insertHint')}
      preventFocusOnPress
      // The press itself takes the selection away.
      onPressStart={() => {
        selected.current = readSelected(hit);
      }}
      onPress={() => onInsert(selected.current || hit.target)}
    >
      {t('concordance.insert')}
    </Button>
  );
}

/** What of a hit's English is selected. */
function readSelected({ unitId }: ConcordanceHit): string {
  const selection = window.getSelection();
  const english = document.querySelector(`[data-unit="${CSS.escape(unitId)}"]`);
  const isInside = english?.contains(selection?.anchorNode ?? null) && english.contains(selection?.focusNode ?? null);
  return isInside ? (selection?.toString().trim() ?? '') : '';
}

function Marked({ text, ranges }: { readonly text: string; readonly ranges: ConcordanceHit['ranges'] }) {
  return markRanges(text, ranges).map((piece, index) =>
    piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
