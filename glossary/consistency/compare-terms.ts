import type { InconsistencyPlace } from '#shared/model/consistency.ts';
import type { Concept, Term } from '#shared/model/terms.ts';
import { placeOf } from '#glossary/terms/enforce/find-forbidden.ts';
import { allowedEnglish } from '#glossary/terms/enforce/required-terms.ts';
import { findUsedWordings } from '#glossary/terms/enforce/used-wordings.ts';
import { wordsOf } from '#glossary/terms/enforce/words-of.ts';
import { readItems } from '#glossary/terms/recognise/text-items.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';
import { addTo, toPlace, toRenderings, type FoundInconsistency, type TextRow } from './read-rows.ts';

/** Gathers, segment by segment, in which of its allowed wordings each concept was rendered. */
export interface TermComparison {
  add(row: TextRow): void;
  finish(): readonly FoundInconsistency[];
}

/**
 * Terms of the glossary that are rendered in more than one allowed way. A name beside its abbreviation, and words of one
 * stem (Russia, Russian), are one way. A segment that has two of the ways says nothing.
 */
export function compareTerms(terms: Terms): TermComparison {
  const uses = new Map<Concept, Map<string, InconsistencyPlace[]>>();
  const add = (row: TextRow) => {
    if (row.target.trim() === '') return;
    const items = readItems(row.target);
    const hits = terms.find(row.source).filter(({ hit }) => hit.kind === 'term');
    for (const concept of new Set(hits.map((hit) => hit.concept))) {
      const wordings = allowedEnglish(concept);
      if (wordings.length < 2) continue;
      const found = findUsedWordings(wordings, items);
      const [first] = found;
      const ways = new Set(found.map(({ pattern }) => wayOf(pattern.term, wordings)));
      if (!first || ways.size !== 1) continue;
      const byWay = uses.get(concept) ?? new Map<string, InconsistencyPlace[]>();
      uses.set(concept, byWay);
      const [way = ''] = ways;
      addTo(byWay, way, toPlace(row, placeOf(first, row.target, items)));
    }
  };
  return {
    add,
    finish: () =>
      [...uses].flatMap(([concept, byWay]) => (byWay.size < 2 ? [] : [toFinding(concept, toRenderings(byWay))])),
  };
}

function toFinding(concept: Concept, renderings: FoundInconsistency['renderings']): FoundInconsistency {
  const dutch = concept.terms.find(({ language, standing }) => language === 'nl' && standing !== 'deprecated');
  return {
    key: `term ${concept.id}`,
    kind: 'term',
    severity: 'info',
    side: 'target',
    subject: dutch?.text ?? concept.id,
    conceptId: concept.id,
    renderings,
  };
}

/**
 * The first wording of the concept that is the same way of saying it, by steps: Crimean peninsula is Crimean, and that is
 * Crimea.
 */
function wayOf(term: Term, wordings: readonly Term[]): string {
  const at = wordings.findIndex((other) => other === term || isSameWay(other, term));
  const first = wordings[at];
  return first === undefined || first === term ? term.text : wayOf(first, wordings.slice(0, at + 1));
}

function isSameWay(one: Term, other: Term): boolean {
  if (isShortFor(one, other) || isShortFor(other, one) || haveOneStem(one.text, other.text)) return true;
  const [short = [], long = []] = [wordsOf(one.text), wordsOf(other.text)].sort((a, b) => a.length - b.length);
  // Putin for Vladimir Putin.
  return short.every((word) => long.includes(word));
}

function isShortFor(short: Term, long: Term): boolean {
  if (short.abbreviationOf === long.text) return true;
  const capitals = short.text.replace(/[^\p{Lu}]/gu, '');
  const initials = [...long.text.matchAll(/(?<![\p{L}’'])\p{Lu}/gu)].join('');
  if (capitals.length > 1 && !/\p{Ll}{2}/u.test(short.text) && capitals === initials) return true;
  // UN Security Council for United Nations Security Council.
  const spelt = short.text.replace(/\p{Lu}{2,}/gu, (letters) =>
    [...letters].map((letter) => `${letter}\\p{Ll}+(?:-\\p{Ll}+)?`).join(' (?:of |the |for )*'),
  );
  return (
    spelt !== short.text && /^[\p{L}\s\\{}+()?:|*-]+$/u.test(spelt) && new RegExp(`^${spelt}$`, 'u').test(long.text)
  );
}

/** Single words that begin alike: a noun and its adjective, a singular and a plural. */
function haveOneStem(one: string, other: string): boolean {
  if (/\s/u.test(one) || /\s/u.test(other)) return false;
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length);
  const shared = [...short].findIndex((letter, at) => letter !== long[at]);
  const length = shared < 0 ? short.length : shared;
  return length >= 4 && length >= short.length - 2;
}
