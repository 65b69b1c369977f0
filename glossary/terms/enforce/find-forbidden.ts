import type { Finding } from '#shared/model/finding.ts';
import type { Concept, TermHit } from '#shared/model/terms.ts';
import { closesQuote } from '../recognise/closes-quote.ts';
import type { TermIndex } from '../recognise/term-index.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { englishPattern, findEnglish, wordsOf, type EnglishMatch } from './english-pattern.ts';
import { allowedEnglish } from './required-terms.ts';
import { isShielded } from './shields.ts';
import { suggestFix } from './suggest-fix.ts';

/** What is needed to judge whether forbidden terms are there. */
export interface ForbiddenInput {
  readonly hits: readonly TermHit[];
  readonly index: TermIndex;
  readonly targetText: string;
  readonly target: readonly TextItem[];
}

interface Offence {
  readonly concept: Concept;
  readonly hit: TermHit;
  readonly match: EnglishMatch;
}

/**
 * A finding for every place where the target has a forbidden term of a concept that is in the Dutch, whether by itself,
 * nested or in a compound. A place does not count where an allowed term of these concepts says the same, or where a longer
 * allowed term of any concept covers it. Where forbidden terms overlap, the longest counts.
 */
export function findForbidden(input: ForbiddenInput): readonly Finding[] {
  const { hits, index, target, targetText } = input;
  const firstHits = new Map(hits.toReversed().map((hit) => [hit.conceptId, hit]));
  const concepts = [...firstHits.keys()].flatMap((id) => index.concepts.get(id) ?? []);
  const offences = concepts.flatMap((concept) => offencesOf(concept, firstHits.get(concept.id), target));
  const standing = offences.filter(
    ({ match }) => !concepts.some((concept) => allows(concept, match, target)) && !isShielded(index, match, target),
  );
  return keepOnePerPlace(standing, targetText, target)
    .sort((a, b) => a.match.first - b.match.first)
    .map((offence) => forbiddenFinding(offence, targetText, target));
}

function offencesOf(concept: Concept, hit: TermHit | undefined, target: readonly TextItem[]): readonly Offence[] {
  if (!hit) return [];
  return concept.terms
    .filter((term) => term.language === 'en' && term.standing === 'deprecated')
    .flatMap((term) => findEnglish(englishPattern(term), target, 'strict').map((match) => ({ concept, hit, match })));
}

/** An allowed term on the same place or around it; on the same place it must fit no worse than the forbidden one. */
function allows(concept: Concept, match: EnglishMatch, target: readonly TextItem[]): boolean {
  return allowedEnglish(concept).some((term) =>
    findEnglish(englishPattern(term), target, 'free').some((allowed) => {
      if (allowed.first > match.first || allowed.last < match.last) return false;
      const longer = allowed.last - allowed.first > match.last - match.first;
      return longer || allowed.fit >= match.fit;
    }),
  );
}

function keepOnePerPlace(offences: readonly Offence[], text: string, target: readonly TextItem[]): Offence[] {
  const kept: Offence[] = [];
  const weight = (offence: Offence): number =>
    1000 * (offence.match.last - offence.match.first) + 100 * offence.match.fit + closeness(offence, text, target);
  for (const offence of [...offences].sort((a, b) => weight(b) - weight(a))) {
    const { first, last } = offence.match;
    if (!kept.some(({ match }) => match.first <= last && match.last >= first)) kept.push(offence);
  }
  return kept;
}

/** Of two concepts that forbid one wording, the one whose right term has more of its words. */
function closeness({ concept, match }: Offence, text: string, target: readonly TextItem[]): number {
  const [start, end] = placeOf(match, text, target);
  const preferred = wordsOf(allowedEnglish(concept)[0]?.text ?? '');
  return wordsOf(text.slice(start, end)).filter((word) => preferred.includes(word)).length;
}

function forbiddenFinding({ concept, hit, match }: Offence, text: string, target: readonly TextItem[]): Finding {
  const place = placeOf(match, text, target);
  const found = text.slice(...place);
  const { term } = match.pattern;
  return {
    code: 'term_forbidden',
    severity: 'error',
    conceptId: concept.id,
    source: [hit.start, hit.end],
    target: place,
    fix: suggestFix(found, term.text, concept),
    detail: {
      source: hit.surface,
      target: found,
      expected: allowedEnglish(concept).map((allowed) => allowed.text),
      reason: term.note ?? '',
    },
    overridden: null,
  };
}

/** The possessive stays behind: Peking’s becomes Beijing’s. */
function placeOf(
  match: EnglishMatch,
  text: string,
  target: readonly TextItem[],
): readonly [start: number, end: number] {
  const start = target[match.first]?.start ?? 0;
  const last = target[match.last];
  const possessive = /['\u2018\u2019]s$/u.exec(last?.text ?? '')?.[0].length ?? 0;
  const wanted = /['\u2018\u2019]s$/u.test(match.pattern.term.text);
  const end = (last?.end ?? start) - (wanted ? 0 : possessive);
  return [start, closesQuote(text, start, end) ? end + 1 : end];
}
