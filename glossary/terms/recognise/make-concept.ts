import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import {
  blankConcept,
  blankTerm,
  type CaseRule,
  type Concept,
  type Term,
  type TermLanguage,
  type TermStanding,
} from '#shared/model/terms.ts';
import { defaultCaseRule, readCaseRule } from '#glossary/interchange/tbx/case-rule.ts';

const standings: Readonly<Record<string, TermStanding>> = { '!': 'deprecated', '+': 'admitted' };

/**
 * A concept in one line, for tests: `nl | nl = en | +admitted | !forbidden (reason) | a term @exact`. The id is the first
 * Dutch term.
 */
export function makeConcept(line: string): Concept {
  const [dutch = '', english = ''] = line.split(' = ');
  const terms = [...makeTerms(dutch, 'nl'), ...makeTerms(english, 'en')];
  return {
    id: (terms[0]?.text ?? line) as ConceptId,
    glossaryId: 'g' as GlossaryId,
    ...blankConcept,
    terms,
  };
}

function makeTerms(list: string, language: TermLanguage): readonly Term[] {
  return list
    .split(' | ')
    .filter((term) => term.trim() !== '')
    .map((written) => makeTerm(written.trim(), language));
}

function makeTerm(written: string, language: TermLanguage): Term {
  const [, mark = '', text = '', rule = '', note = null] =
    /^([!+]?)(.*?)(?: @(\w+))?(?: \((.*)\))?$/.exec(written) ?? [];
  const caseRule: CaseRule = readCaseRule(rule) ?? defaultCaseRule(text);
  const standing = standings[mark] ?? 'preferred';
  return { ...blankTerm, language, text, standing, caseRule, note };
}
