import type { Match } from '#shared/model/memory.ts';
import { repairMatch } from './repair-match.ts';
import type { TermFinder } from './repair-terms.ts';

/** The same matches; the fuzzy ones with their English put right for the wanted Dutch where that can be done. */
export function repairMatches(matches: readonly Match[], wanted: string, terms: TermFinder): readonly Match[] {
  // The wanted Dutch is the same for all of them: its terms are looked for once.
  let found: ReturnType<TermFinder['find']> | null = null;
  const finder: TermFinder = {
    find: (text) => (text === wanted ? (found ??= terms.find(wanted)) : terms.find(text)),
  };
  return matches.map((match) => {
    if (match.kind !== 'fuzzy' || match.source === wanted) return match;
    const repaired = repairMatch({ had: match.source, wanted, target: match.target }, finder);
    return repaired ? { ...match, repaired } : match;
  });
}
