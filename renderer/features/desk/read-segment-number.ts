/** A segment that there is, or why the text does not name one. */
export type SegmentNumber =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'empty' | 'not-a-number' }
  | { readonly kind: 'out-of-range'; readonly wanted: string };

/** Reads what was typed as the number of a segment, 1 to `last`. */
export function readSegmentNumber(text: string, last: number): SegmentNumber {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  if (!/^-?\d+$/.test(typed)) return { kind: 'not-a-number' };
  const number = Number(typed);
  return number >= 1 && number <= last ? { kind: 'number', number } : { kind: 'out-of-range', wanted: typed };
}
