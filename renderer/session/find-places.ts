import type { SegmentId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import { readIdNumber } from './unfold-segments.ts';

/** Where the segments of an article stand, by their ids. */
export interface SegmentPlaces {
  get(id: SegmentId): number | undefined;
  has(id: SegmentId): boolean;
}

/** Ids are numbers written out, which take an eighth of what a map of ten thousand words would; other ids get that map. */
export function findPlaces(segments: readonly Segment[]): SegmentPlaces {
  const first = segments[0] ? readIdNumber(segments[0]) : NaN;
  // As they come from a file, until one is split or joined: where each stands can be reckoned.
  if (segments.every((row, place) => readIdNumber(row) === first + place)) return countPlaces(first, segments.length);
  const numbers = new Float64Array(segments.length);
  segments.forEach((row, place) => void (numbers[place] = readIdNumber(row)));
  if (!numbers.every((number) => Number.isSafeInteger(number))) {
    return new Map(segments.map(({ id }, place) => [id, place]));
  }
  const places = Uint32Array.from(numbers.keys());
  // They mostly are in order: where nothing was split or joined.
  if (numbers.some((number, at) => at > 0 && number < numbers[at - 1]!)) {
    places.sort((a, b) => numbers[a]! - numbers[b]!);
  }
  const get = (id: SegmentId) => {
    const wanted = Number(id);
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[places[middle]!]! < wanted) low = middle + 1;
      else high = middle;
    }
    const place = places[low];
    return place !== undefined && numbers[place] === wanted ? place : undefined;
  };
  return { get, has: (id) => get(id) !== undefined };
}

function countPlaces(first: number, count: number): SegmentPlaces {
  const get = (id: SegmentId) => {
    const place = Number(id) - first;
    return Number.isInteger(place) && place >= 0 && place < count ? place : undefined;
  };
  return { get, has: (id) => get(id) !== undefined };
}
