import { tokenise } from '#glossary/text/tokenise.ts';
import type { Difference } from './differing-words.ts';
import type { Quantity } from './read-quantities.ts';

/** A Dutch text with the quantities in it. */
export interface QuantityText {
  readonly text: string;
  readonly found: readonly Quantity[];
}

type Pair = readonly [old: Quantity, now: Quantity];

/**
 * Which quantity of the wanted Dutch stands in the place of which of the match. Where the two texts are the same but for their
 * quantities these go by their order; else stretch by stretch, and not at all where a stretch has not as many on both sides.
 */
export function pairQuantities(
  had: QuantityText,
  wanted: QuantityText,
  differences: readonly Difference[],
): readonly Pair[] {
  if (had.found.length === wanted.found.length && skeletonOf(had) === skeletonOf(wanted)) {
    return zip(had.found, wanted.found);
  }
  const pairs: Pair[] = [];
  const uneven: Stretch[] = [];
  let stretch: Stretch = { old: [], now: [] };
  const close = () => {
    if (stretch.old.length === stretch.now.length) pairs.push(...zip(stretch.old, stretch.now));
    else uneven.push(stretch);
  };
  for (const difference of differences) {
    const old = touching(difference.had, had.found);
    const now = touching(difference.wanted, wanted.found);
    const goesOn = old.some((each) => stretch.old.includes(each)) || now.some((each) => stretch.now.includes(each));
    if (goesOn) {
      stretch = { old: [...new Set([...stretch.old, ...old])], now: [...new Set([...stretch.now, ...now])] };
    } else {
      close();
      stretch = { old, now };
    }
  }
  close();
  return [...pairs, ...pairLists(had, wanted, uneven)];
}

interface Stretch {
  readonly old: readonly Quantity[];
  readonly now: readonly Quantity[];
}

/**
 * A list that moved on by one (2018, 2019 en 2020; 2019, 2020 en 2021) lacks a quantity in front and has one more behind: its
 * quantities go by their order where both lists are as long.
 */
function pairLists(had: QuantityText, wanted: QuantityText, uneven: readonly Stretch[]): readonly Pair[] {
  return uneven.flatMap((first, at) => {
    const second = uneven[at + 1];
    const [old, now] = [first.old[0] ?? second?.old[0], first.now[0] ?? second?.now[0]];
    if (!second || !old || !now || first.old.length + second.old.length !== first.now.length + second.now.length)
      return [];
    const lists = [listAround(had, old), listAround(wanted, now)] as const;
    return lists[0].length === lists[1].length ? zip(lists[0], lists[1]) : [];
  });
}

/** Between the members of a list. */
const between = /^\s*(?:,|;|en|of|,\s*en|tot|–|-|\/)?\s*$/u;

function listAround({ text, found }: QuantityText, member: Quantity): readonly Quantity[] {
  const joins = (one: Quantity | undefined, next: Quantity | undefined) =>
    one !== undefined && next !== undefined && between.test(text.slice(one.range[1], next.range[0]));
  let [first, last] = [found.indexOf(member), found.indexOf(member)];
  while (joins(found[first - 1], found[first])) first -= 1;
  while (joins(found[last], found[last + 1])) last += 1;
  return found.slice(first, last + 1);
}

function zip(old: readonly Quantity[], now: readonly Quantity[]): readonly Pair[] {
  return old.flatMap((each, at) => {
    const other = now[at];
    return other ? [[each, other] as const] : [];
  });
}

function touching(tokens: Difference['had'], found: readonly Quantity[]): readonly Quantity[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  return found.filter(({ range: [start, end] }) => start < last.end && end > first.start);
}

/** The text with a mark for each quantity. */
function skeletonOf({ text, found }: QuantityText): string {
  let skeleton = '';
  let at = 0;
  for (const { range } of found) {
    skeleton += `${fold(text.slice(at, range[0]))}\u0000`;
    at = range[1];
  }
  return skeleton + fold(text.slice(at));
}

function fold(text: string): string {
  return tokenise(text)
    .map(({ folded }) => folded)
    .join(' ');
}
