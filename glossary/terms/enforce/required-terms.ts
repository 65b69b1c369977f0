import type { Concept, Term } from '#shared/model/terms.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { englishPattern } from './english-pattern.ts';
import { matchAt } from './match-english.ts';

/** The English terms of a concept that may be used, preferred ones first. */
export function allowedEnglish(concept: Concept): readonly Term[] {
  const allowed = concept.terms.filter((term) => term.language === 'en' && term.standing !== 'deprecated');
  return [
    ...allowed.filter((term) => term.standing === 'preferred'),
    ...allowed.filter((term) => term.standing !== 'preferred'),
  ];
}

/** Whether any allowed English of the concept stands in the text, in any of its forms. */
export function isSatisfied(concept: Concept, target: readonly TextItem[]): boolean {
  return allowedEnglish(concept).some((term) => {
    const pattern = englishPattern(term);
    return target.some((_item, at) => matchAt(pattern, target, at, 'free') !== null);
  });
}
