import type { ConceptId } from '#shared/model/ids.ts';
import type { CaseRule, Term } from '#shared/model/terms.ts';
import { listWords } from '#glossary/text/list-words.ts';
import { functionWords } from '#glossary/text/dutch/function-words.ts';
import { particlesBefore } from '#glossary/text/dutch/particles.ts';
import { openSyllable } from '#glossary/text/dutch/spelling.ts';
import type { WordKind } from '#glossary/text/dutch/reading.ts';
import { acceptedKeys, kindOf, separate, termReadings, type SeparableVerb } from './term-words.ts';
import { readItems, type Gap, type TextItem } from './text-items.ts';
import { wordKey } from './word-key.ts';
import { lightKey, plainKey, wordKeys, type WordKeys } from './word-keys.ts';

/**
 * What a word of a term stands for: any of its forms, this form alone, only a finite form (stelde … voor), only the
 * infinitive (op te schorten), or a particle that stands apart.
 */
export type WordRole = 'any' | 'exact' | 'finite' | 'infinitive' | 'particle';

/** One word of a term, as it is looked for. */
export interface PatternWord {
  readonly text: string;
  readonly folded: string;
  readonly plain: string;
  readonly gap: Gap;
  readonly role: WordRole;
  /** Keys of the words that it is a form of; none where the word list does not know it. */
  readonly accepts: readonly string[];
  /** Under which it stands in the index. */
  readonly keys: readonly string[];
  /** The key that its forms share by the look of them; null where all are known. */
  readonly light: string | null;
  /** It is a small form itself: meisje, deeltje. */
  readonly diminutive: boolean;
  /** Forms of a noun that the word list has only as a verb. */
  readonly assumed: readonly string[];
}

/** A Dutch term made ready to be found. */
export interface TermPattern {
  readonly conceptId: ConceptId;
  readonly caseRule: CaseRule;
  readonly kind: WordKind | null;
  /** Neuter, as the entry says: het besluit. */
  readonly neuter: boolean;
  /** The term itself begins with an apostrophe (’s-Gravenhage). */
  readonly apostrophe: boolean;
  /** Written with a full stop at its end: bv. is an abbreviation, bv is none. */
  readonly dotted: boolean;
  /** Other words of the clause may stand between its words. */
  readonly gaps: boolean;
  readonly words: readonly PatternWord[];
}

/** Hyphens of one term that are tried both with and without. */
const mostHyphens = 3;

/** Prepositions that an entry gives with its verb. */
const prepositions: ReadonlySet<string> = new Set(
  listWords('aan achter bij door in met na naar om onder op over tegen tot tussen uit van voor'),
);

/** The keys by which an item of a text may be met; punctuation stands for itself. */
export function itemKeys(item: Pick<TextItem, 'word' | 'folded'>): readonly string[] {
  return item.word ? wordKeys(item.folded).keys : [plainKey(`\u0000${item.folded}`)];
}

/**
 * The patterns of a term: as written, with each hyphen closed up (trans-Atlantisch, transatlantisch), and where it is a verb
 * or ends in one, with its parts in the order of a main clause (schort … op, treedt in werking) and around `te`.
 */
export function patternsOf(conceptId: ConceptId, term: Term): readonly TermPattern[] {
  const inflects = term.matching !== 'this-form' && term.plural !== null && term.plural !== '';
  return [term.text, ...(inflects && term.plural !== null ? [term.plural] : [])].flatMap((text) =>
    makePatterns(conceptId, { ...term, text }),
  );
}

function makePatterns(conceptId: ConceptId, term: Term): readonly TermPattern[] {
  const kind = kindOf(term.partOfSpeech);
  const words = readWords(term, kind);
  if (words.length === 0) return [];
  const make = (variant: readonly PatternWord[], gaps: boolean): TermPattern => ({
    conceptId,
    caseRule: term.caseRule,
    kind,
    neuter: /^n(?:eut|$)|onzijdig/i.test(term.gender ?? ''),
    apostrophe: /^['\u2018\u2019]/u.test(term.text.trim()),
    dotted: /\.\s*$/u.test(term.text),
    gaps: gaps && variant.length > 1,
    words: variant,
  });
  const gaps = term.matching === 'allow-gap';
  const written = hyphenVariants(words).map((variant) => make(variant, gaps));
  return term.matching === 'this-form' ? written : [...written, ...verbVariants(words, kind, gaps, make)];
}

/** A dot or bracket at either end of a term says nothing about the text. */
function readWords(term: Term, kind: WordKind | null): readonly PatternWord[] {
  const items = readItems(term.text);
  const first = items.findIndex((item) => item.word);
  const last = items.findLastIndex((item) => item.word);
  const words = items.slice(Math.max(first, 0), first < 0 ? 0 : last + 1);
  const role = term.matching === 'this-form' ? 'exact' : 'any';
  return words.map((item, at) =>
    item.word
      ? toPatternWord(item, role, at === words.length - 1 && words.length === 1 ? kind : null, words.length === 1)
      : markWord(item),
  );
}

function markWord(item: TextItem): PatternWord {
  const { text, folded, gap } = item;
  const keys = itemKeys(item);
  return {
    text,
    folded,
    plain: folded,
    gap,
    role: 'exact',
    accepts: [],
    keys,
    light: null,
    diminutive: false,
    assumed: [],
  };
}

function toPatternWord(
  { text, folded, gap }: Pick<TextItem, 'text' | 'folded' | 'gap'>,
  role: WordRole,
  kind: WordKind | null,
  alone: boolean,
): PatternWord {
  const word = wordKeys(folded);
  const { plain, light, listed } = word;
  const inflects = role !== 'exact' && role !== 'particle';
  const accepts = inflects ? acceptedKeys(termReadings(word, kind, alone)) : [];
  // Of a word of the list every form is known; only of others, or where the entry says it is something else, are they guessed.
  const guessed = inflects && !(listed && accepts.length > 0) ? (light ?? wordKey(folded)) : null;
  // A noun that looks like a word that holds sentences together (het ruim) has no reading in a text.
  const known =
    accepts.length === 0 ? [plainKey(plain)] : functionWords.has(plain) ? [...accepts, plainKey(plain)] : accepts;
  const assumed = inflects && isAssumedNoun(word, accepts) ? assumedForms(plain) : [];
  const keys = [...known, ...(guessed === null ? [] : [lightKey(guessed)]), ...assumed.map(plainKey)];
  const diminutive = inflects && word.readings.some(({ form }) => form === 'diminutive');
  return { text, folded, plain, gap, role, accepts, keys: [...new Set(keys)], light: guessed, diminutive, assumed };
}

/**
 * gelijkspel and binnenvaart: the list knows only verbs that look so, so the forms of the noun are made by the rules; as they
 * are of vrijspraak, which is not in the list and whose plural looks like a form of vrijspreken.
 */
function isAssumedNoun({ plain, readings, listed }: WordKeys, accepts: readonly string[]): boolean {
  if (!accepts.includes(`n:${plain}`) || readings.length === 0) return false;
  return readings.every(({ kind }) => kind === 'verb') || (!listed && particlesBefore(plain).length > 0);
}

function assumedForms(plain: string): readonly string[] {
  const plurals = [...openSyllable(plain).map((stem) => `${stem}en`), `${plain}s`];
  return [plain, ...plurals, `${plain}je`, `${plain}jes`, `${plain}tje`, `${plain}tjes`];
}

function hyphenVariants(words: readonly PatternWord[]): readonly (readonly PatternWord[])[] {
  const hyphens = words.flatMap((word, at) => (at > 0 && word.gap === 'hyphen' ? [at] : []));
  if (hyphens.length === 0 || hyphens.length > mostHyphens) return [words];
  return Array.from({ length: 2 ** hyphens.length }, (_, closed) =>
    closeHyphens(words, new Set(hyphens.filter((_at, bit) => (closed >> bit) & 1))),
  );
}

function closeHyphens(words: readonly PatternWord[], closed: ReadonlySet<number>): readonly PatternWord[] {
  const result: PatternWord[] = [];
  for (const [at, word] of words.entries()) {
    const before = result.at(-1);
    if (!closed.has(at) || !before) result.push(word);
    else result[result.length - 1] = joinWords(before, word);
  }
  return result;
}

function joinWords(one: PatternWord, two: PatternWord): PatternWord {
  const joined = { text: one.text + two.text, folded: one.folded + two.folded, gap: one.gap };
  return toPatternWord(joined, one.role, null, false);
}

/** The orders in which the parts of a verb, and of a phrase that ends in one, may stand. */
function verbVariants(
  words: readonly PatternWord[],
  kind: WordKind | null,
  gaps: boolean,
  make: (variant: readonly PatternWord[], gaps: boolean) => TermPattern,
): readonly TermPattern[] {
  if ((kind ?? verbBefore(words)) === 'verb' && words.length > 1 && prepositions.has(words.at(-1)?.plain ?? ''))
    return withPreposition(words, gaps, make);
  const verb = words.at(-1);
  const infinitive = verb && verb.accepts.includes(`v:${verb.plain}`);
  if (!verb || !infinitive || words.some((word) => word.role === 'exact')) return [];
  if (kind !== 'verb' && (kind !== null || (words.length > 1 && !leadsVerb(words)))) return [];
  const rest = words.slice(0, -1).map((word) => ({ ...word, gap: 'space' as const }));
  const parts = separate(verb.plain);
  if (parts) return separated(parts, rest, gaps, make);
  if (rest.length === 0) return [];
  const te = verbPart('te', 'particle');
  return [
    make([verbPart(verb.plain, 'finite'), ...rest], gaps),
    make([...rest, te, verbPart(verb.plain, 'infinitive')], gaps),
  ];
}

function verbPart(text: string, role: WordRole): PatternWord {
  return toPatternWord({ text, folded: text, gap: 'space' }, role, 'verb', true);
}

/** instemmen met, een beroep doen op: a phrase is a verb's where its preposition stands behind its infinitive. */
function verbBefore(words: readonly PatternWord[]): WordKind | null {
  const before = words.at(-2);
  const { readings } = wordKeys(before?.role === 'any' ? before.folded : '');
  const isVerb = readings.some(({ form }) => form === 'infinitive');
  // Of two words the first may be a plural: plannen voor.
  const isOnlyVerb = isVerb && (words.length > 2 || readings.every(({ form }) => form === 'infinitive'));
  return isOnlyVerb ? 'verb' : null;
}

/** deelnemen aan: neemt deel aan, neemt aan iets deel, deel te nemen aan, and where gaps are allowed `aan … deelnemen`. */
function withPreposition(
  words: readonly PatternWord[],
  gaps: boolean,
  make: (variant: readonly PatternWord[], gaps: boolean) => TermPattern,
): readonly TermPattern[] {
  const preposition = words.at(-1);
  if (!preposition) return [];
  const tail = { ...preposition, role: 'exact' as const, gap: 'space' as const };
  const before = words.slice(0, -1);
  const variants = [...verbVariants(before, 'verb', gaps, (variant, parts) => make([...variant, tail], parts))];
  const [only] = before;
  const parts = before.length === 1 && only ? separate(only.plain) : null;
  if (parts)
    variants.push(make([verbPart(parts.infinitive, 'finite'), tail, verbPart(parts.particle, 'particle')], true));
  return gaps ? [...variants, make([tail, ...before], true)] : variants;
}

function separated(
  { particle, infinitive }: SeparableVerb,
  rest: readonly PatternWord[],
  gaps: boolean,
  make: (variant: readonly PatternWord[], gaps: boolean) => TermPattern,
): readonly TermPattern[] {
  const apart = verbPart(particle, 'particle');
  const te = { ...verbPart('te', 'particle'), role: 'exact' as const };
  return [
    make([verbPart(infinitive, 'finite'), ...rest, apart], rest.length === 0 || gaps),
    make([...rest, { ...apart, role: 'exact' }, te, verbPart(infinitive, 'infinitive')], gaps && rest.length > 0),
    make([...rest, { ...apart, role: 'exact' }, verbPart(infinitive, 'infinitive')], gaps && rest.length > 0),
  ];
}

/** A phrase without a part of speech is one of a verb where a preposition or noun leads to it, not an article. */
function leadsVerb(words: readonly PatternWord[]): boolean {
  return !['de', 'het', 'een'].includes(words[0]?.plain ?? '');
}
