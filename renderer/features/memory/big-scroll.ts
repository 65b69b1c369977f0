/** A list of rows of one height, seen through a window. Lengths are CSS pixels. */
export interface ScrollShape {
  readonly rows: number;
  readonly rowHeight: number;
  readonly windowHeight: number;
}

/** Browsers lay out no element higher than some 30 million pixels; a million rows are twice that. */
const highest = 8_000_000;

/** Height of all rows. */
export function wholeHeight({ rows, rowHeight }: ScrollShape): number {
  return rows * rowHeight;
}

/** Height of what the browser scrolls: that of all rows, or as much as it can. */
export function scrolledHeight(shape: ScrollShape): number {
  return Math.min(highest, wholeHeight(shape));
}

/** How far the list can be moved, and how far the bar can. */
function reach(shape: ScrollShape): { readonly list: number; readonly bar: number } {
  return {
    list: Math.max(0, wholeHeight(shape) - shape.windowHeight),
    bar: Math.max(0, scrolledHeight(shape) - shape.windowHeight),
  };
}

/** Where the bar stands for a place in the list. */
export function barOf(shape: ScrollShape, top: number): number {
  const { list, bar } = reach(shape);
  return list === 0 ? 0 : (top / list) * bar;
}

/**
 * Where the list goes when the bar moves: as far as the bar where it moved less than a window, as the wheel does, else in
 * proportion, as the bar does when it is dragged. The ends of one are those of the other.
 */
export function followBar(shape: ScrollShape, top: number, barBefore: number, barNow: number): number {
  const { list, bar } = reach(shape);
  if (barNow <= 0 || list === 0) return 0;
  if (barNow >= bar - 1) return list;
  const moved = barNow - barBefore;
  if (list !== bar && Math.abs(moved) >= shape.windowHeight) return (barNow / bar) * list;
  return list === bar ? barNow : clamp(top + moved, list);
}

/** The nearest place in the list at which a row is seen whole. */
export function showRow(shape: ScrollShape, top: number, row: number): number {
  const { rowHeight, windowHeight } = shape;
  const above = row * rowHeight;
  const below = above + rowHeight - windowHeight;
  return clamp(Math.max(below, Math.min(above, top)), reach(shape).list);
}

/** Rows that are seen, and a few more on each side, as `[from, to)`. */
export function seenRows({ rows, rowHeight, windowHeight }: ScrollShape, top: number): readonly [number, number] {
  const more = 3;
  const from = Math.max(0, Math.floor(top / rowHeight) - more);
  return [from, Math.min(rows, Math.ceil((top + windowHeight) / rowHeight) + more)];
}

const clamp = (top: number, most: number): number => Math.max(0, Math.min(most, top));
