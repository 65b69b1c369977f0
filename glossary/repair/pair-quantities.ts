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
  let stretch: { old: readonly Quantity[]; now: readonly Quantity[] } = { old: [], now: [] };
  const close = () => {
    if (stretch.old.length === stretch.now.length) pairs.push(...zip(stretch.old, stretch.now));
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
  return pairs;
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
