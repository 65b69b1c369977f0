import { markRanges, type MarkedPiece } from './mark-ranges.ts';

/** A text with its first hit in the middle. */
export interface KwicLine {
  readonly before: string;
  readonly hit: string;
  /** What follows, with the other hits marked. */
  readonly after: readonly MarkedPiece[];
}

/** More than a line shows on the widest screen. */
const reach = 120;

/** Cuts a text around its first hit, at a word where it is long; null where nothing in it was asked for. */
export function cutKwic(text: string, ranges: readonly (readonly [number, number])[]): KwicLine | null {
  const [first] = ranges;
  if (!first) return null;
  const [start, end] = first;
  const from = start <= reach ? 0 : text.indexOf(' ', start - reach) + 1;
  const cut = from > 0 && from < start ? from : start <= reach ? 0 : start - reach;
  const rest = ranges.slice(1).map(([one, other]): [number, number] => [one - end, other - end]);
  return {
    before: (cut > 0 ? '… ' : '') + text.slice(cut, start),
    hit: text.slice(start, end),
    after: markRanges(text.slice(end, end + 2 * reach), rest),
  };
}
