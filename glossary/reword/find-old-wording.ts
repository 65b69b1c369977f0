import type { TermHit } from '#shared/model/terms.ts';
import { countMentions, findAllowed } from '#glossary/terms/enforce/allows-place.ts';
import { englishPattern } from '#glossary/terms/enforce/english-pattern.ts';
import { isInsideName } from '#glossary/terms/enforce/inside-name.ts';
import { findEnglish, type EnglishMatch } from '#glossary/terms/enforce/match-english.ts';
import { isShielded } from '#glossary/terms/enforce/shields.ts';
import { readItems, type TextItem } from '#glossary/terms/recognise/text-items.ts';
import type { RewordRule } from './reword-rule.ts';

/** Old wordings in an English sentence, in order of place. */
export interface OldWordings {
  readonly items: readonly TextItem[];
  readonly matches: readonly EnglishMatch[];
}

/**
 * Where an English sentence has an old wording that the rule would change: not inside the new wording, a longer allowed
 * term or a name, and only where the Dutch has the concept and does not ask for the same English by another one.
 */
export function findOldWordings(rule: RewordRule, source: string, target: string): OldWordings {
  const items = readItems(target);
  const found = rule.old.flatMap((term) => findEnglish(englishPattern(term), items, 'strict'));
  if (found.length === 0) return { items, matches: [] };
  const hits = rule.concepts ? rule.terms.find(source).map(({ hit }) => hit) : [];
  if (rule.concepts && !hits.some(({ conceptId }) => rule.concepts?.has(conceptId))) return { items, matches: [] };
  const wanted = findEnglish(englishPattern(rule.new), items, 'free');
  const standing = found.filter(
    (match) =>
      !wanted.some((right) => covers(right, match)) &&
      !isShielded(rule.terms, match, items) &&
      !isInsideName(match, items, source) &&
      !belongsElsewhere(rule, hits, match, items),
  );
  return { items, matches: keepLongest(standing) };
}

/** The new wording stands there already, perhaps in another spelling that is right too. */
function covers(right: EnglishMatch, match: EnglishMatch): boolean {
  if (right.first > match.first || right.last < match.last) return false;
  return right.last - right.first > match.last - match.first || right.fit > match.fit;
}

function belongsElsewhere(
  { concepts, terms }: RewordRule,
  hits: readonly TermHit[],
  match: EnglishMatch,
  items: readonly TextItem[],
): boolean {
  const others = new Set(hits.map(({ conceptId }) => conceptId).filter((id) => !concepts?.has(id)));
  return [...others].some((id) => {
    const concept = terms.concepts.get(id);
    const allowed = concept && findAllowed(concept, match, items);
    return concept && allowed ? allowed.before < countMentions(concept, hits) : false;
  });
}

function keepLongest(matches: readonly EnglishMatch[]): readonly EnglishMatch[] {
  const kept: EnglishMatch[] = [];
  const longest = [...matches].sort((a, b) => b.last - b.first - (a.last - a.first) || b.fit - a.fit);
  for (const match of longest) {
    if (!kept.some(({ first, last }) => first <= match.last && last >= match.first)) kept.push(match);
  }
  return kept.sort((a, b) => a.first - b.first);
}
