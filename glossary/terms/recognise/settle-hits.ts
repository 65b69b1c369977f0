import type { ConceptId } from '#shared/model/ids.ts';
import type { TermHit } from '#shared/model/terms.ts';

/** A term that was found, before it is known which of several at one place counts. */
export interface RawHit {
  readonly conceptId: ConceptId;
  readonly start: number;
  readonly end: number;
  /** False where it is only part of a compound, closed or with a hyphen. */
  readonly whole: boolean;
  /** 1 where the text has the capital that the term asks for, -1 where it has one that the term has not. */
  readonly rank: -1 | 0 | 1;
  /** Where its words stand; other words may stand between the parts of a verb. */
  readonly taken: readonly (readonly [start: number, end: number])[];
}

/**
 * Settles overlaps. The longest hit wins its place; of two equally long ones that cross, the first. Every hit that touches a
 * winner is `nested`. Hits of different concepts on exactly the same place win together. A winner is `partial` where it is
 * only part of a compound, else `term`. In order of place, longer ones first.
 */
export function settleHits(hits: readonly RawHit[], text: string): readonly TermHit[] {
  const distinct = removeDoubles(hits);
  const byLength = [...distinct].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const nested = new Set<RawHit>();
  const taken = new Map<number, RawHit>();
  for (const hit of byLength) {
    const rival = rivalOf(hit, taken);
    if (rival && (rival.start !== hit.start || rival.end !== hit.end)) nested.add(hit);
    if (!rival) for (const [start, end] of hit.taken) for (let at = start; at < end; at++) taken.set(at, hit);
  }
  return distinct
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((hit) => ({
      conceptId: hit.conceptId,
      surface: text.slice(hit.start, hit.end),
      start: hit.start,
      end: hit.end,
      kind: nested.has(hit) ? 'nested' : hit.whole ? 'term' : 'partial',
    }));
}

function rivalOf(hit: RawHit, taken: ReadonlyMap<number, RawHit>): RawHit | undefined {
  for (const [start, end] of hit.taken) {
    for (let at = start; at < end; at++) {
      const rival = taken.get(at);
      if (rival) return rival;
    }
  }
  return undefined;
}

/**
 * A concept with two terms for one place, or one place read in two ways, is one hit; whole wins over part, and a term that is
 * written with the capital of the text over one that is not.
 */
function removeDoubles(hits: readonly RawHit[]): RawHit[] {
  const distinct = new Map<string, RawHit>();
  const capitals = new Set<string>();
  for (const hit of hits) {
    const place = `${hit.start} ${hit.end} ${hit.conceptId}`;
    const known = distinct.get(place);
    if (!known || (hit.whole && !known.whole) || hit.rank > known.rank) distinct.set(place, hit);
    if (hit.rank > 0) capitals.add(`${hit.start} ${hit.end}`);
  }
  const all = [...distinct.values()];
  return capitals.size === 0 ? all : all.filter((hit) => hit.rank >= 0 || !capitals.has(`${hit.start} ${hit.end}`));
}
