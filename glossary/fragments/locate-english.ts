import { tokenise, type Token } from '#glossary/text/tokenise.ts';
import type { Anchor } from './find-anchors.ts';
import { functionWords } from './function-words.ts';
import type { WordLinks } from './word-links.ts';
import type { PhraseEnglish } from './translate-phrase.ts';

/** One unit in which a phrase stands. */
export interface PhrasePlace {
  readonly source: string;
  readonly target: string;
  /** Where the phrase is in the Dutch, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What an English word takes from a stretch that goes with nothing: the stretch must not grow over words for nothing. */
const idle = 0.04;
/** How much the place in the sentence counts: Dutch and English mostly say things in the same order. */
const orderWeight = 0.12;
/** How far from where it is expected, as a share of the sentence, an English word stands before that counts against it. */
const leeway = 0.15;
/** A Dutch word is rendered where an English one goes with it at least this much. */
const rendered = 0.3;
const leastConfidence = 0.5;
const edgeWords = new Set(
  'the a an of to in on at by for with and or that which as from than is are was were'.split(' '),
);

/**
 * The stretch of a unit's English that goes with a phrase of its Dutch: each English word counts for the stretch as far as it
 * goes with a word of the phrase rather than with the rest of the sentence, and the best sum wins. For phrases that too few
 * units hold to be counted.
 */
export function locateEnglish(
  { source, target, start, end }: PhrasePlace,
  links: WordLinks,
  anchors: readonly Anchor[],
): PhraseEnglish | null {
  const words = tokenise(source).filter(({ kind }) => kind !== 'punctuation');
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const outside = words.filter((word) => word.end <= start || word.start >= end);
  const english = tokenise(target);
  const expected = [start, end].map((at) => at / Math.max(1, source.length)) as [number, number];
  const weights = english.map((token) => {
    if (token.kind === 'punctuation') return -1;
    const anchored = anchorOf(token, anchors);
    if (anchored) return anchored.source[0] >= start && anchored.source[1] <= end ? 1 : -1;
    const own = strongest(inside, token, links);
    const place = (token.start + token.end) / 2 / Math.max(1, target.length);
    const away = Math.max(0, expected[0] - place, place - expected[1]);
    const order = orderWeight * (1 - Math.min(2, away / leeway));
    return own - strongest(outside, token, links) - idle + order;
  });
  const stretch = bestStretch(weights);
  if (!stretch) return null;
  const trimmed = trim(english, stretch);
  if (!trimmed) return null;
  const tokens = english.slice(trimmed[0], trimmed[1] + 1);
  const confidence = measureConfidence(inside, tokens, links, anchors);
  if (confidence < leastConfidence) return null;
  const text = target.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  return { english: text, confidence: Math.round(100 * Math.min(0.95, confidence)) / 100 };
}

/** How well the English words go with the Dutch, and how many of the Dutch have one: the worse of the two. */
function measureConfidence(
  dutch: readonly Token[],
  english: readonly Token[],
  links: WordLinks,
  anchors: readonly Anchor[],
): number {
  const content = english.filter(({ folded, kind }) => kind !== 'punctuation' && !edgeWords.has(folded));
  const own =
    content.reduce((sum, token) => sum + (anchorOf(token, anchors) ? 1 : strongest(dutch, token, links)), 0) /
    Math.max(1, content.length);
  const weighty = dutch.filter(({ folded }) => !functionWords.has(folded));
  const isAnchored = ({ start, end }: Token) =>
    anchors.some(
      ({ source, target }) =>
        start >= source[0] &&
        end <= source[1] &&
        english.some((token) => token.start >= target[0] && token.end <= target[1]),
    );
  const done = weighty.filter(
    (word) => isAnchored(word) || english.some((token) => links.link(word.folded, token.folded) >= rendered),
  );
  return Math.min(own, done.length / Math.max(1, weighty.length));
}

function anchorOf({ start, end }: Token, anchors: readonly Anchor[]): Anchor | undefined {
  return anchors.find(({ target }) => start >= target[0] && end <= target[1]);
}

function strongest(dutch: readonly Token[], english: Token, links: WordLinks): number {
  return dutch.reduce((best, { folded }) => Math.max(best, links.link(folded, english.folded)), 0);
}

/** First and last of the run with the greatest sum; null where every one is below nothing (Kadane). */
function bestStretch(weights: readonly number[]): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let [most, sum, first] = [0, 0, 0];
  for (const [at, weight] of weights.entries()) {
    if (sum <= 0) [sum, first] = [0, at];
    sum += weight;
    if (sum > most) [most, best] = [sum, [first, at]];
  }
  return best;
}

function trim(english: readonly Token[], [from, to]: readonly [number, number]): readonly [number, number] | null {
  let [first, last] = [from, to];
  const isEdge = (at: number) => edgeWords.has(english[at]?.folded ?? '') || english[at]?.kind === 'punctuation';
  while (last >= first && isEdge(last)) last -= 1;
  while (first <= last && isEdge(first)) first += 1;
  return first <= last ? [first, last] : null;
}
