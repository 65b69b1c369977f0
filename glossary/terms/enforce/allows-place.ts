import type { Concept, TermHit } from '#shared/model/terms.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { englishPattern } from './english-pattern.ts';
import { findEnglish, type EnglishMatch } from './match-english.ts';
import { allowedEnglish } from './required-terms.ts';

/** The place of an allowed term on a match or around it; on the same place it must fit no worse. */
export interface AllowedPlace {
  /** How many places before it have the same term in the text. */
  readonly before: number;
}

/** Where an allowed English term of the concept covers a match; null where none does. */
export function findAllowed(concept: Concept, match: EnglishMatch, target: readonly TextItem[]): AllowedPlace | null {
  const places = allowedEnglish(concept).flatMap((term) => findEnglish(englishPattern(term), target, 'free'));
  const covering = places.find((allowed) => {
    if (allowed.first > match.first || allowed.last < match.last) return false;
    const longer = allowed.last - allowed.first > match.last - match.first;
    return longer || allowed.fit >= match.fit;
  });
  if (!covering) return null;
  return { before: new Set(places.filter(({ first }) => first < covering.first).map(({ first }) => first)).size };
}

/** How often the Dutch has the concept. */
export function countMentions(concept: Concept, hits: readonly TermHit[]): number {
  return new Set(hits.filter(({ conceptId }) => conceptId === concept.id).map(({ start }) => start)).size;
}
