import type { Fragment } from '#shared/model/fragment.ts';
import { tokenise } from '#glossary/text/tokenise.ts';
import { findAnchors, type TermFinder } from './find-anchors.ts';
import { listPhrases } from './list-phrases.ts';
import { locateEnglish } from './locate-english.ts';
import type { PhraseMemory } from './phrase-memory.ts';
import { translatePhrase, type PhraseEnglish } from './translate-phrase.ts';
import { openWordLinks, type WordLinks } from './word-links.ts';

/** With fewer units than this a phrase is too rare for counting. */
const enoughToCount = 4;

/**
 * The longest phrases of a text that the memory knows, in the order of the text, each with the English that most likely
 * renders it; null for one whose English cannot be told, so that whoever asks can rest: one may take some milliseconds.
 */
export function* findFragments(text: string, memory: PhraseMemory, terms: TermFinder): Generator<Fragment | null> {
  const words = tokenise(text).filter(({ kind }) => kind !== 'punctuation');
  const links = openWordLinks(memory);
  for (const { first, last, units } of listPhrases(words, text, memory)) {
    const stretch = words.slice(first, last + 1);
    const [start, end] = [stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0];
    const found = translate(
      stretch.map(({ folded }) => folded),
      units,
      memory,
      links,
      terms,
    );
    yield found && { source: [start, end], dutch: text.slice(start, end), units, ...found };
  }
}

function translate(
  tokens: readonly string[],
  units: number,
  memory: PhraseMemory,
  links: WordLinks,
  terms: TermFinder,
): PhraseEnglish | null {
  if (units >= enoughToCount) return translatePhrase(tokens, memory);
  const located = memory
    .sampleDutch(tokens, enoughToCount)
    .flatMap((unit) => locateEnglish(unit, links, findAnchors(unit.source, unit.target, terms)) ?? []);
  return located.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}
