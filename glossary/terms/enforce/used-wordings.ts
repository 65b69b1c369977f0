import type { Term } from '#shared/model/terms.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { englishPattern } from './english-pattern.ts';
import { findEnglish, type EnglishMatch } from './match-english.ts';

/**
 * The places of these wordings in English, found as the check of terms finds them. A wording inside a longer one does not
 * count; where two read the same, the one that the glossary puts first does.
 */
export function findUsedWordings(wordings: readonly Term[], items: readonly TextItem[]): readonly EnglishMatch[] {
  const found = wordings.flatMap((wording) => findEnglish(englishPattern(wording), items, 'free'));
  return found.filter((match, place) => !found.some((other, rank) => outdoes(other, match, rank < place)));
}

function outdoes(other: EnglishMatch, match: EnglishMatch, isBefore: boolean): boolean {
  if (other === match || other.first > match.first || other.last < match.last) return false;
  const isLonger = other.last - other.first > match.last - match.first;
  return isLonger || other.fit > match.fit || (other.fit === match.fit && isBefore);
}
