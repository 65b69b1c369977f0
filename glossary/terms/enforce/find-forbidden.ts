import type { Finding } from '#shared/model/finding.ts';
import type { Concept, TermHit } from '#shared/model/terms.ts';
import { closesQuote } from '../recognise/closes-quote.ts';
import type { TermIndex } from '../recognise/term-index.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { countMentions, findAllowed } from './allows-place.ts';
import { englishPattern } from './english-pattern.ts';
import { headingOf } from './heading-case.ts';
import { isInsideName } from './inside-name.ts';
import { isOtherKind } from './is-other-kind.ts';
import { findEnglish, type EnglishMatch } from './match-english.ts';
import { mendParted } from './mend-parted.ts';
import { allowedEnglish, isSatisfied } from './required-terms.ts';
import { isShielded } from './shields.ts';
import { suggestFix } from './suggest-fix.ts';
import { wordsOf } from './words-of.ts';

/** What is needed to judge whether forbidden terms are there. */
export interface ForbiddenInput {
  readonly hits: readonly TermHit[];
  readonly index: TermIndex;
  readonly sourceText: string;
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
 * nested or in a compound. A place does not count where an allowed term of these concepts says the same, where a longer
 * allowed term of any concept covers it, or inside a name. Where forbidden terms overlap, the longest counts.
 */
export function findForbidden(input: ForbiddenInput): readonly Finding[] {
  const { hits, index, target, targetText, sourceText } = input;
  const firstHits = new Map(hits.toReversed().map((hit) => [hit.conceptId, hit]));
  const concepts = [...firstHits.keys()].flatMap((id) => index.concepts.get(id) ?? []);
  const offences = concepts.flatMap((concept) => offencesOf(concept, firstHits.get(concept.id), target));
  const standing = offences.filter(
    (offence) =>
      !concepts.some((concept) => allows(concept, offence, input)) &&
      !concepts.some((concept) => isShortFor(concept, offence, input)) &&
      !isShielded(index, offence.match, target) &&
      !isInsideName(offence.match, target, sourceText),
  );
  return keepOnePerPlace(standing, targetText, target)
    .sort((a, b) => a.match.first - b.match.first)
    .map((offence) => forbiddenFinding(offence, targetText, target));
}

function offencesOf(concept: Concept, hit: TermHit | undefined, target: readonly TextItem[]): readonly Offence[] {
  if (!hit) return [];
  return concept.terms
    .filter((term) => term.language === 'en' && term.standing === 'deprecated')
    .flatMap((term) => findEnglish(englishPattern(term), target, 'strict'))
    .filter((match) => !isOtherKind(concept, match, target))
    .map((match) => ({ concept, hit, match }));
}

/**
 * What another concept allows it allows as often as the Dutch has that concept: of more places than that the last are the
 * forbidden ones, unless this concept is rendered elsewhere.
 */
function allows(concept: Concept, offence: Offence, { hits, target }: ForbiddenInput): boolean {
  const allowed = findAllowed(concept, offence.match, target);
  if (!allowed) return false;
  if (concept.id === offence.concept.id || isSatisfied(offence.concept, target)) return true;
  return allowed.before < countMentions(concept, hits);
}

/**
 * The Commission, for the European Commission that the text has already: what is forbidden for a committee is a word of the name
 * of something else there, and the Dutch has the committee nowhere by itself.
 */
function isShortFor(
  concept: Concept,
  { concept: own, match }: Offence,
  { hits, target, targetText }: ForbiddenInput,
): boolean {
  // Only a common noun with a capital is short for a name.
  const isRaised = /^\p{Ll}/u.test(match.pattern.term.text) && /^\p{Lu}/u.test(target[match.first]?.text ?? '');
  if (concept.id === own.id || !isRaised || !isSatisfied(concept, target)) return false;
  const around = hits.filter((hit) => hit.conceptId === concept.id && hit.kind === 'term');
  const mentions = hits.filter((hit) => hit.conceptId === own.id);
  const isWithin = mentions.every((hit) => around.some(({ start, end }) => start <= hit.start && end >= hit.end));
  if (!isWithin) return false;
  const found = wordsOf(targetText.slice(...placeOf(match, targetText, target)));
  return allowedEnglish(concept).some(({ text }) => {
    const words = wordsOf(text);
    return words.length > found.length && found.every((word) => words.includes(word));
  });
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
  const [start, end] = placeOf(match, text, target);
  const { term } = match.pattern;
  const mended = suggestFix({ text, start, end, heading: headingOf(target) }, term, concept);
  const place = [start, mended?.end ?? end] as const;
  return {
    code: 'term_forbidden',
    severity: 'error',
    conceptId: concept.id,
    source: [hit.start, hit.end],
    target: place,
    // Between verb and particle stands the object, which a replacement must keep.
    fix: match.parted ? mendParted(match, { text, target, end }, concept) : (mended?.fix ?? null),
    detail: {
      source: hit.surface,
      target: text.slice(...place),
      expected: allowedEnglish(concept).map((allowed) => allowed.text),
      reason: term.note ?? '',
    },
    overridden: null,
  };
}

/** Where a match stands in the text. The possessive stays behind: Peking’s becomes Beijing’s. */
export function placeOf(
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
