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

/** Whether the character before `start` opens a quotation that ends between `start` and `end`: ‘gele’ kaart. */
export function opensQuote(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  if (before === undefined) return false;
  const inside = text.slice(start, end);
  if (before === '"') return inside.split('"').length % 2 === 0;
  if (before === "'") return /'(?![\p{L}\p{N}])/u.test(inside);
  return pairs.some(([open, close]) => {
    const at = inside.search(close === '\u2019' ? /\u2019(?![\p{L}\p{N}])/u : new RegExp(close, 'u'));
    return open === before && at >= 0 && !inside.slice(0, at).includes(open);
  });
}
