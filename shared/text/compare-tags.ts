import { listTags, partnerOf, type PlacedTag } from './tags.ts';

/** Two tags that stand the wrong way round, or one whose other end is lost between others. */
export interface Misnested {
  /** The tag that stands wrongly. */
  readonly tag: PlacedTag;
  /** What should stand before it: the end of a pair that began later, or its own beginning. */
  readonly other: PlacedTag;
}

/** How the tags of a translation differ from those of its source. */
export interface TagDifferences {
  /** Tags of the source that the target lacks, in the order of the source. */
  readonly missing: readonly PlacedTag[];
  /** Tags of the target that the source has not, or not as often. */
  readonly extra: readonly PlacedTag[];
  /** Pairs of the target that cross each other or end before they begin. */
  readonly misnested: readonly Misnested[];
}

const none: TagDifferences = { missing: [], extra: [], misnested: [] };

/** Compares the tags of two texts. Their order may differ, as languages do; their number and nesting may not. */
export function compareTags(source: string, target: string): TagDifferences {
  const wanted = listTags(source);
  const had = listTags(target);
  if (wanted.length === 0 && had.length === 0) return none;
  const missing = without(wanted, had);
  const extra = without(had, wanted);
  const kept = had.filter((tag) => !extra.includes(tag));
  return { missing, extra, misnested: findMisnested(kept, wanted) };
}

/** Those of `tags` for which `others` has no equal of its own. */
function without(tags: readonly PlacedTag[], others: readonly PlacedTag[]): readonly PlacedTag[] {
  const free = new Map<string, number>();
  for (const { mark } of others) free.set(mark, (free.get(mark) ?? 0) + 1);
  return tags.filter(({ mark }) => {
    const left = free.get(mark) ?? 0;
    if (left > 0) free.set(mark, left - 1);
    return left === 0;
  });
}

/** A split can part a pair of the source; then its two halves are on their own. */
function findMisnested(tags: readonly PlacedTag[], wanted: readonly PlacedTag[]): readonly Misnested[] {
  const inSource = new Set(wanted.map(({ mark }) => mark));
  const here = new Set(tags.map(({ mark }) => mark));
  const open: PlacedTag[] = [];
  const wrong: Misnested[] = [];
  const early: PlacedTag[] = [];
  for (const placed of tags) {
    const partner = partnerOf(placed.mark);
    if (partner === null || !inSource.has(partner) || !here.has(partner)) continue;
    if (placed.tag.role === 'open') {
      const end = early.find(({ mark }) => mark === partner);
      if (end) wrong.push({ tag: end, other: placed });
      else open.push(placed);
      continue;
    }
    const begun = open.findLastIndex(({ mark }) => mark === partner);
    const inner = open.slice(begun + 1);
    if (begun < 0) early.push(placed);
    else open.splice(begun, 1);
    const first = begun < 0 ? undefined : inner.at(-1);
    const end = first && tags.find(({ mark, at }) => at > placed.at && mark === partnerOf(first.mark));
    if (end) wrong.push({ tag: placed, other: end });
  }
  return wrong;
}
