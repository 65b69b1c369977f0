import type { RewordQuery } from '#shared/model/reword.ts';
import type { Concept, Term } from '#shared/model/terms.ts';
import { blankTerm } from '#shared/model/terms.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';
import { defaultCaseRule } from '#glossary/interchange/tbx/case-rule.ts';

/** A change of wording made ready to be applied to sentences. */
export interface RewordRule {
  readonly old: readonly Term[];
  readonly new: Term;
  /** Concepts of which the Dutch must have a term; null = whatever the Dutch says. */
  readonly concepts: ReadonlySet<Concept['id']> | null;
  readonly terms: Terms;
}

/**
 * The rule behind a query. What the glossary says of the wordings (part of speech, case rule) counts; a wording that it
 * does not have is taken as it is. Where no concept is named, those count that have an old or the new wording; where
 * there are none, it goes everywhere.
 */
export function makeRule(query: RewordQuery, terms: Terms): RewordRule {
  const named = query.conceptId === null ? undefined : terms.concepts.get(query.conceptId);
  const concepts = named ? [named] : conceptsWith([...query.old, query.new], terms);
  const known = concepts.flatMap((concept) => concept.terms.filter(({ language }) => language === 'en'));
  const toTerm = (text: string): Term =>
    known.find((term) => term.text === text) ?? {
      ...blankTerm,
      language: 'en',
      text,
      caseRule: defaultCaseRule(text),
      partOfSpeech: known[0]?.partOfSpeech ?? null,
    };
  return {
    old: query.old.filter((text) => text !== query.new).map(toTerm),
    new: toTerm(query.new),
    concepts: query.everywhere || concepts.length === 0 ? null : new Set(concepts.map(({ id }) => id)),
    terms,
  };
}

function conceptsWith(wordings: readonly string[], terms: Terms): readonly Concept[] {
  const wanted = new Set(wordings.map((wording) => wording.toLowerCase()));
  return [...terms.concepts.values()].filter((concept) =>
    concept.terms.some(({ language, text }) => language === 'en' && wanted.has(text.toLowerCase())),
  );
}
