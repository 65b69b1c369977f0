import type { Repair, RepairedText } from '#shared/model/memory.ts';
import { fitArticle } from '#shared/text/indefinite-article.ts';
import { findDifferences } from './differing-words.ts';
import { repairDates } from './repair-dates.ts';
import { repairNames } from './repair-names.ts';
import { repairNumbers } from './repair-numbers.ts';
import type { RepairInput, RepairProposal } from './repair-proposal.ts';
import { repairTerms, type TermFinder } from './repair-terms.ts';

/**
 * Puts the English of a fuzzy match right where its Dutch differs from the wanted Dutch in a number, a date, a term of the
 * glossary or a name, and the English that rendered it can be told. Null where nothing can be repaired.
 */
export function repairMatch(input: RepairInput, terms: TermFinder): RepairedText | null {
  const differences = findDifferences(input.had, input.wanted);
  const proposals = keepApart([
    ...repairTerms(input, differences, terms),
    ...repairNumbers(input, differences),
    ...repairDates(input, differences),
    ...repairNames(input, differences),
  ]);
  return proposals.length === 0 ? null : applyRepairs(input.target, proposals);
}

/** The first proposal for a place counts: what the glossary says is surer than what a name looks like. */
function keepApart(proposals: readonly RepairProposal[]): readonly RepairProposal[] {
  const kept: RepairProposal[] = [];
  for (const proposal of proposals) {
    const clashes = kept.some(
      ({ start, end, source }) =>
        (proposal.start < end && proposal.end > start) ||
        (proposal.source[0] < source[1] && proposal.source[1] > source[0]),
    );
    if (!clashes) kept.push(proposal);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function applyRepairs(target: string, proposals: readonly RepairProposal[]): RepairedText {
  const repairs: Repair[] = [];
  let text = '';
  let done = 0;
  for (const { kind, start, end, words, source } of proposals) {
    text = fitArticle(text + target.slice(done, start), words);
    const from = text.length;
    text += words;
    repairs.push({ kind, from: target.slice(start, end), to: words, target: [from, text.length], source });
    done = end;
  }
  return { text: text + target.slice(done), repairs };
}
