import type { InconsistencyPlace } from '#shared/model/consistency.ts';
import { foldText } from '#glossary/text/normalise.ts';
import { addTo, toPlace, toRenderings, type FoundInconsistency, type TextRow } from './read-rows.ts';

/** One word or two say little: “Ja.” may well be translated twice. */
const fewestWords = 3;

/** Dutch sentences that stand more than once and are rendered differently. Spaces do not count; capitals and marks do. */
export function compareSources(rows: readonly TextRow[]): readonly FoundInconsistency[] {
  return compare(
    rows,
    'source',
    ({ source }) => foldSentence(source),
    ({ target }) => tidy(target),
  );
}

/** English sentences that stand for different Dutch ones, which may be right: to be looked at, no more. */
export function compareTargets(rows: readonly TextRow[]): readonly FoundInconsistency[] {
  const long = rows.filter(({ target }) => countWords(target) >= fewestWords);
  return compare(
    long,
    'target',
    ({ target }) => tidy(target),
    ({ source }) => foldSentence(source),
  );
}

function compare(
  rows: readonly TextRow[],
  kind: 'source' | 'target',
  keyOf: (row: TextRow) => string,
  renderingOf: (row: TextRow) => string,
): readonly FoundInconsistency[] {
  const groups = new Map<string, TextRow[]>();
  for (const row of rows) if (row.target.trim() !== '') addTo(groups, keyOf(row), row);
  return [...groups].flatMap(([key, group]) => {
    const byRendering = new Map<string, TextRow[]>();
    for (const row of group) addTo(byRendering, renderingOf(row), row);
    const [first] = group;
    if (byRendering.size < 2 || !first) return [];
    const places = new Map<string, InconsistencyPlace[]>();
    for (const same of byRendering.values()) {
      const text = kind === 'source' ? same[0]?.target : same[0]?.source;
      places.set(
        text ?? '',
        same.map((row) => toPlace(row)),
      );
    }
    return [
      {
        key: `${kind} ${key}`.slice(0, 2000),
        kind,
        severity: kind === 'source' ? ('warning' as const) : ('info' as const),
        side: kind === 'source' ? ('target' as const) : ('source' as const),
        subject: kind === 'source' ? first.source : first.target,
        conceptId: null,
        renderings: toRenderings(places),
      },
    ];
  });
}

function foldSentence(text: string): string {
  return foldText(tidy(text));
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
