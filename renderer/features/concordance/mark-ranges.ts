/** A piece of a text, marked or not. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text along ranges (UTF-16 units); overlapping and touching ones become one, what lies outside the text is ignored. */
export function markRanges(text: string, ranges: readonly (readonly [number, number])[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end <= at) return;
    const last = pieces.at(-1);
    const part = text.slice(at, end);
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + part, marked };
    else pieces.push({ text: part, marked });
    at = end;
  };
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return pieces;
}
