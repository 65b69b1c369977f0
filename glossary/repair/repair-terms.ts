import type { Concept, TermHit } from '#shared/model/terms.ts';
import { placeOf } from '#glossary/terms/enforce/find-forbidden.ts';
import { englishPattern } from '#glossary/terms/enforce/english-pattern.ts';
import { headingOf } from '#glossary/terms/enforce/heading-case.ts';
import { findEnglish } from '#glossary/terms/enforce/match-english.ts';
import { allowedEnglish } from '#glossary/terms/enforce/required-terms.ts';
import { replaceWording } from '#glossary/terms/enforce/suggest-fix.ts';
import { readItems } from '#glossary/terms/recognise/text-items.ts';
import type { Difference } from './differing-words.ts';
import type { RepairInput, RepairProposal } from './repair-proposal.ts';

/** How terms of a text are found; see `Terms` of glossary/terms. */
export interface TermFinder {
  find(source: string): readonly { readonly hit: TermHit; readonly concept: Concept }[];
}

/**
 * Terms that differ: where a stretch has one term and the other text has another in its place, the English of the first
 * gives way to the preferred English of the second, with the number, capitals and possessive that it has there.
 */
export function repairTerms(
  input: RepairInput,
  differences: readonly Difference[],
  terms: TermFinder,
): readonly RepairProposal[] {
  if (differences.length === 0) return [];
  const had = terms.find(input.had).filter(({ hit }) => hit.kind === 'term');
  const wanted = terms.find(input.wanted).filter(({ hit }) => hit.kind === 'term');
  return differences.flatMap((difference) => {
    const [old, ...more] = touching(difference.had, had);
    const [now, ...others] = touching(difference.wanted, wanted);
    // With more than one nobody can tell which stands for which.
    if (!old || !now || more.length > 0 || others.length > 0 || old.concept.id === now.concept.id) return [];
    const proposal = replaceTerm(input.target, old.concept, now.concept);
    return proposal ? [{ ...proposal, source: [now.hit.start, now.hit.end] as const }] : [];
  });
}

function touching<T extends { readonly hit: TermHit }>(tokens: Difference['had'], found: readonly T[]): readonly T[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  return found.filter(({ hit }) => hit.start < last.end && hit.end > first.start);
}

function replaceTerm(target: string, old: Concept, now: Concept): Omit<RepairProposal, 'source'> | null {
  const preferred = allowedEnglish(now)[0];
  if (!preferred) return null;
  const items = readItems(target);
  for (const term of allowedEnglish(old)) {
    const [match, ...more] = findEnglish(englishPattern(term), items, 'free');
    if (!match || more.length > 0 || match.parted) continue;
    const [start, end] = placeOf(match, target, items);
    const change = replaceWording({ text: target, start, end, heading: headingOf(items) }, term, preferred);
    return { kind: 'term', start: change.start, end: change.end, words: change.fix };
  }
  return null;
}
