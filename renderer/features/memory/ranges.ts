/** Places in a list as `[from, to)`, in order, never touching each other: a million chosen rows are one of these. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** Whether a place is chosen. */
export function hasPlace(ranges: Ranges, place: number): boolean {
  return ranges.some(([from, to]) => place >= from && place < to);
}

/** How many places are chosen. */
export function countPlaces(ranges: Ranges): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** With these places chosen, or no longer chosen. */
export function setPlaces(ranges: Ranges, from: number, to: number, isChosen: boolean): Ranges {
  const others: (readonly [number, number])[] = ranges.flatMap(([start, end]) =>
    [[start, Math.min(end, from)] as const, [Math.max(start, to), end] as const].filter(([a, b]) => a < b),
  );
  if (isChosen) others.push([from, to]);
  return joinRanges(others);
}

/** The other way round where it was. */
export function togglePlace(ranges: Ranges, place: number): Ranges {
  return setPlaces(ranges, place, place + 1, !hasPlace(ranges, place));
}

function joinRanges(ranges: Ranges): Ranges {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The places below `count` that are not chosen. */
export function invertPlaces(ranges: Ranges, count: number): Ranges {
  return ranges.reduce(
    (left, [from, to]) => setPlaces(left, from, to, false),
    count > 0 ? ([[0, count]] as Ranges) : [],
  );
}
