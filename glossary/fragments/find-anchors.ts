import type { TextRange } from '#shared/model/finding.ts';
import type { SegmentTerm } from '#shared/model/terms.ts';
import { englishPattern } from '#glossary/terms/enforce/english-pattern.ts';
import { placeOf } from '#glossary/terms/enforce/find-forbidden.ts';
import { findEnglish } from '#glossary/terms/enforce/match-english.ts';
import { allowedEnglish } from '#glossary/terms/enforce/required-terms.ts';
import { readItems } from '#glossary/terms/recognise/text-items.ts';

/** A stretch of Dutch and the English that the glossary says stands for it. */
export interface Anchor {
  readonly source: TextRange;
  readonly target: TextRange;
}

/** Finds terms in Dutch text. */
export interface TermFinder {
  find(text: string): readonly SegmentTerm[];
}

/** The terms of the Dutch whose English stands in the English, as often in the one as in the other: their n-th places go together. */
export function findAnchors(source: string, target: string, terms: TermFinder): readonly Anchor[] {
  const items = readItems(target);
  const found = terms.find(source).filter(({ hit }) => hit.kind !== 'partial');
  const concepts = new Map(found.map(({ concept }) => [concept.id, concept]));
  return [...concepts.values()].flatMap((concept) => {
    const dutch = found
      .filter((each) => each.concept.id === concept.id)
      .map(({ hit }) => [hit.start, hit.end] as const);
    for (const term of allowedEnglish(concept)) {
      const english = findEnglish(englishPattern(term), items, 'free');
      if (english.length !== dutch.length) continue;
      return english.flatMap((match, at) => {
        const range = dutch[at];
        return range ? [{ source: range, target: placeOf(match, target, items) }] : [];
      });
    }
    return [];
  });
}
