const pairs: readonly (readonly [open: string, close: string])[] = [
  ['\u2018', '\u2019'],
  ['\u201a', '\u2019'],
  ['\u201c', '\u201d'],
  ['\u201e', '\u201d'],
  ['\u201e', '\u201c'],
  ['\u00ab', '\u00bb'],
];

/**
 * Whether the character at `end` closes a quotation that begins between `start` and `end`, so that it belongs to what stands
 * there: vriendschap ‘zonder grenzen’.
 */
export function closesQuote(text: string, start: number, end: number): boolean {
  const next = text[end];
  if (next === undefined) return false;
  const inside = text.slice(start, end);
  if (next === '"') return inside.split('"').length % 2 === 0;
  if (next === "'") return /(?<![\p{L}\p{N}])'/u.test(inside);
  return pairs.some(([open, close]) => close === next && inside.lastIndexOf(open) > inside.lastIndexOf(close));
}
