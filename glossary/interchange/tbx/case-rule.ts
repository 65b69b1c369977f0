import type { CaseRule } from '#shared/model/terms.ts';

/** The rule for a term that names none: an all-capitals term (VS, NAVO, G7) must keep its capitals, any other may have any case. */
export function defaultCaseRule(term: string): CaseRule {
  return term.length > 1 && /\p{Lu}/u.test(term) && !/\p{Ll}/u.test(term) ? 'smart' : 'ignore';
}

/** A case rule as a file names it; null where it is none. */
export function readCaseRule(value: string): CaseRule | null {
  const rule = value.trim().toLowerCase();
  return rule === 'exact' || rule === 'smart' || rule === 'ignore' ? rule : null;
}
