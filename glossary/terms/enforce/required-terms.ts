import type { Concept, Term } from '#shared/model/terms.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { englishPattern } from './english-pattern.ts';
import { matchAt } from './match-english.ts';
import { matchLoosely } from './match-loosely.ts';

/** The English terms of a concept that may be used, preferred ones first. */
export function allowedEnglish(concept: Concept): readonly Term[] {
  const allowed = concept.terms.filter((term) => term.language === 'en' && term.standing !== 'deprecated');
  return [
    ...allowed.filter((term) => term.standing === 'preferred'),
    ...allowed.filter((term) => term.standing !== 'preferred'),
  ];
}

/**
 * Whether any allowed English of the concept stands in the text, in any of its forms. What reads as the Dutch is the Dutch
 * left over, though it might be a form of the English: Brussel for Brussels.
 */
export function isSatisfied(concept: Concept, target: readonly TextItem[]): boolean {
  return allowedEnglish(concept).some((term) => {
    const pattern = englishPattern(term);
    return target.some((item, at) => {
      const match = matchAt(pattern, target, at, 'free');
      if (match === null) return matchLoosely(pattern, target, at);
      return !(match.first === match.last && match.fit < 2 && isOtherName(concept, term, item));
    });
  });
}

/** The Dutch name; or, for a name that is the same in both languages, the name without its s: Wouter for Wouters. */
function isOtherName(concept: Concept, english: Term, { text }: TextItem): boolean {
  const names = concept.terms.filter((term) => term.language === 'nl' && isCapital(term.text)).map((term) => term.text);
  return names.includes(text) || (names.includes(english.text) && english.text === `${text}s`);
}

/** Common nouns may well be one word in both languages: een team, teams. */
function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
