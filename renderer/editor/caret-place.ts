import type { CaretHint } from '#renderer/session/state.ts';

/** Where something of the text is drawn, in CSS pixels of the window. */
interface Spot {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The offset in the text (UTF-16 units) that a hint means. Found by measuring the drawn text, so that it works for rows
 * outside the window too, where `caretPositionFromPoint` gives nothing.
 */
export function findOffset(root: HTMLElement, hint: CaretHint): number {
  const spots = createSpots(root);
  const fallback = hint.edge === 'start' ? 0 : spots.length;
  if (hint.x === undefined || spots.length === 0) return fallback;
  const line = spots.at(fallback);
  const y = hint.y ?? (line ? (line.top + line.bottom) / 2 : 0);
  return searchOffset(spots, hint.x, y);
}

/** The caret as the eye sees it, and whether it stands on the first and the last line. */
export function measureCaret(
  root: HTMLElement,
  offset: number,
): { readonly x: number; readonly first: boolean; readonly last: boolean } {
  const spots = createSpots(root);
  const spot = spots.at(offset);
  const [start, end] = [spots.at(0), spots.at(spots.length)];
  if (!spot || !start || !end) return { x: root.getBoundingClientRect().left, first: true, last: true };
  return { x: spot.x, first: spot.top < start.bottom - 1, last: spot.bottom > end.top + 1 };
}

/** Offsets run down the lines and along them, so that halving finds the nearest. */
function searchOffset(spots: Spots, x: number, y: number): number {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const spot = spots.at(middle);
    const reached = spot === null || spot.bottom <= y || (spot.top <= y && spot.x <= x);
    if (reached) low = middle;
    else high = middle - 1;
  }
  const here = spots.at(low);
  const next = low < spots.length ? spots.at(low + 1) : null;
  if (!here || !next) return low;
  // On a line above the one that is meant: the next offset begins it.
  if (here.bottom <= y) return low + 1;
  return next.top <= y && next.x - x < x - here.x ? low + 1 : low;
}

interface Spots {
  readonly length: number;
  at(offset: number): Spot | null;
}

function createSpots(root: HTMLElement): Spots {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: { readonly node: Text; readonly start: number }[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: length });
    length += (node as Text).length;
  }
  const range = document.createRange();
  return {
    length,
    at: (offset) => {
      const piece = pieces.findLast(({ start }) => start <= offset) ?? null;
      if (!piece || offset > length) return null;
      range.setStart(piece.node, Math.min(offset - piece.start, piece.node.length));
      range.collapse(true);
      const box = range.getBoundingClientRect();
      return box.height === 0 ? null : { x: box.left, top: box.top, bottom: box.bottom };
    },
  };
}
