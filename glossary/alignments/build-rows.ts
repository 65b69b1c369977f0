import type { AlignedText, AlignmentRow } from '#shared/model/alignment.ts';

/** The rows of a review, one for each link: none is accepted yet. */
export function buildRows({ source, target, links }: AlignedText): readonly AlignmentRow[] {
  const moved = findMoved(links.map((link) => link.target[0] ?? null));
  return links.map((link, at) => ({
    source: link.source.map((number) => source[number] ?? ''),
    target: link.target.map((number) => target[number] ?? ''),
    confidence: Number(link.confidence.toFixed(3)),
    accepted: false,
    moved: moved.has(at),
  }));
}

/** Rows whose English does not follow that of the rows before: all that the longest rising series leaves out. */
function findMoved(places: readonly (number | null)[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = places.map(() => -1);
  for (const [row, place] of places.entries()) {
    if (place === null) continue;
    let at = tails.findIndex((tail) => (places[tail] ?? 0) >= place);
    if (at < 0) at = tails.length;
    before[row] = tails[at - 1] ?? -1;
    tails[at] = row;
  }
  const rising = new Set<number>();
  for (let row = tails.at(-1) ?? -1; row >= 0; row = before[row] ?? -1) rising.add(row);
  return new Set(places.flatMap((place, row) => (place !== null && !rising.has(row) ? [row] : [])));
}
