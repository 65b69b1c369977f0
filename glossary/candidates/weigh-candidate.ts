import { readDutchWord } from '#glossary/text/dutch/read-word.ts';
import { listWords } from '#glossary/text/list-words.ts';
import { findParts } from './find-parts.ts';
import type { Gathered } from './gather-candidates.ts';
import type { Span } from './list-spans.ts';
import { everydayTerms } from './everyday-terms.ts';
import { foreignNameWords } from './name-words.ts';
import { isNumberWord } from './is-number-word.ts';
import { isOrdinary } from './is-ordinary.ts';
import { ordinaryNouns } from './ordinary-nouns.ts';
import { isProper, type TaggedWord } from './tag-words.ts';
import { exonyms, sameInEnglish } from './same-in-english.ts';
import { complementHeads, learnedEnding, termParts } from './term-parts.ts';

/** They fit almost any noun: once is no sign that the two belong together. */
const broad: ReadonlySet<string> = new Set(
  listWords(
    `mondiaal politiek sociaal nationaal regionaal lokaal maatschappelijk historisch praktisch retorisch ideologisch economisch
     feitelijk technisch psychisch fysiek autoritair militair financieel`,
  ),
);
/** Adjectives that say of what kind something is, rather than what it is like: juridisch, nucleair, strafrechtelijk. */
const relational = /(?:isch|ieel|eel|aal|air|ief|matig|technisch|rechtelijk|[^aeiou]lijk|loos)$/;

/**
 * How much wording looks like a term by itself, from 0 (not at all) to about 1: how special its words are, and whether they
 * belong together. `count` is how often it stands there: what comes back in the same words is more than an accident.
 */
export function judgeSpan(span: Span, count: number): number {
  const { kind, words, head } = span;
  if (kind === 'abbreviation') return judgeAbbreviation(words, count);
  if (kind === 'name') return judgeName(span, count);
  if (kind === 'group') return span.hasComplement ? judgeComplement(span, count) : judgeGroup(words, count);
  const own = judgeNoun(head);
  // ideologie, integratie: said once a learned word is no more than that.
  return kind === 'word' && count < 2 && own === learned ? 0.45 : own;
}

/** What a learned word is worth. */
const learned = 0.6;

function judgeAbbreviation(words: readonly TaggedWord[], count: number): number {
  const [word] = words;
  if (!word || sameInEnglish.has(word.lemma.toLowerCase())) return 0.1;
  // A long form in another language than Dutch stays as it is.
  if (/\s/u.test(word.text)) return foreign.test(word.text) ? 0.2 : 1;
  return count > 1 ? 0.8 : 0.6;
}

/** Small words of English inside a name. */
const foreign = /\s(?:for|on|and|the|of)\s|^The\s/u;
/** kostengebaseerd, vraaggestuurd: an adjective that the word list has not. */
const likeAdjective = /(?:gebaseerd|gericht|gebonden|gestuurd|gedreven|bestendig|vriendelijk|afhankelijk|fide)e?$/u;
/** Endings of Dutch surnames, whose oe is that of Dutch: Hoekstra, Groeneveld. */
const dutchSurname =
  /(?:stra|sma|ema|inga|man|mans|berg|veld|huis|dijk|laar|ink|ers|kamp|hof|hout|wijk|hoek|hoeve|boer|broek|bloem)$/iu;
/** Spelt by ear, as Dutch does with names from other scripts: Poetin, Zelenski, Hoessein, Tsjechov. */
const spelt = /oe|sj|zj|dzj|tsj|ski$|jev$|ajev|chov$/iu;

function judgeName(span: Span, count: number): number {
  const { words } = span;
  const isCommon = (word: TaggedWord) => word.isListed && !isProper(word.plain);
  const text = words.map((word) => word.text).join(' ');
  if (foreign.test(text) || (words.length > 1 && words.some((word) => foreignNameWords.has(word.plain)))) return 0.2;
  if (words.length > 1) {
    if (!span.isPerson && words.some((word) => isCommon(word) && word.class !== 'particle')) return 1;
    const isDutch = span.isPerson && dutchSurname.test(text);
    if (!isDutch && words.some((word) => word.isListed && isProper(word.plain) && spelt.test(word.plain))) return 0.75;
    // A name of no word that the language has is written alike in English, unless its letters were other ones.
    return !isDutch && spelt.test(text) ? 0.6 : count > 2 ? 0.35 : 0.25;
  }
  const [word] = words;
  if (!word || sameInEnglish.has(word.lemma.toLowerCase())) return 0.15;
  const { readings } = readDutchWord(word.plain);
  if (readings.some(({ form }) => form === 'plural') && !isProper(word.plain)) return 0.25;
  if (isCommon(word)) return 0.5;
  if (exonyms.has(word.plain)) return 0.62;
  if (span.isPerson) return spelt.test(word.lemma) ? 0.55 : 0.2;
  return word.isListed ? 0.5 : spelt.test(word.lemma) ? 0.5 : 0.25;
}

/** A noun alone. */
export function judgeNoun({ lemma, plain, isListed }: TaggedWord): number {
  if (lemma.length < 3 || [lemma, plain].some((word) => ordinaryNouns.has(word) || everydayTerms.has(word))) return 0;
  if (isNumberWord(plain) || likeAdjective.test(plain)) return 0;
  // NAVO-inschatting is everyday Dutch, ACE-remmer is not.
  if (lemma.includes('-')) return ordinaryNouns.has(lemma.slice(lemma.lastIndexOf('-') + 1)) ? 0.3 : 0.9;
  const parts = findParts(lemma);
  if (parts) {
    if (ordinaryNouns.has(parts[0]) && ordinaryNouns.has(parts[1]) && isListed) return 0.25;
    const isSpecial = parts.some((part) => termParts.has(part));
    if (isSpecial) return isListed ? 0.8 : 1;
    return isListed ? 0.4 : 0.65;
  }
  if (termParts.has(lemma)) return 0.6;
  if (learnedEnding.test(lemma)) return learned;
  return readDutchWord(plain).readings.length === 0 ? 0.5 : 0.38;
}

function judgeGroup(words: readonly TaggedWord[], count: number): number {
  const noun = words.at(-1);
  if (!noun) return 0;
  const adjectives = words.slice(0, -1);
  if (adjectives.some(isOrdinary)) return 0;
  const kinds = adjectives.filter(({ lemma }) => relational.test(lemma) || lemma.includes('-')).length;
  if (adjectives.length > 1 && count < 2 && kinds < adjectives.length) return 0;
  const own = ordinaryNouns.has(noun.lemma) ? 0 : termParts.has(noun.lemma) ? 0.6 : judgeNoun(noun);
  const isBroad = adjectives.every(({ lemma }) => broad.has(lemma));
  if (kinds > 0 && isBroad && count < 2) return own <= learned ? 0 : 0.45 + 0.3 * own;
  if (kinds > 0) return own === 0 ? 0.45 : 0.6 + 0.35 * own;
  if (count > 1) return own === 0 ? 0.4 : 0.5 + 0.3 * own;
  return own === 0 ? 0 : 0.25 + 0.3 * own;
}

function judgeComplement({ words, head }: Span, count: number): number {
  const rest = words.slice(2);
  const hasArticle = rest[0]?.class === 'article';
  const last = words.at(-1);
  if (!last) return 0;
  const isFixed = complementHeads.has(head.lemma);
  if (last.class === 'name') return isFixed ? 0.9 : 0;
  const own = Math.max(judgeNoun(last), judgeNoun(head));
  if (count > 1) return (isFixed ? 0.6 : 0.4) + 0.3 * own;
  return isFixed && !hasArticle && judgeNoun(last) > 0 && words[1]?.plain !== 'in' ? 0.4 + 0.3 * own : 0;
}

/** What is known of a candidate besides its words. */
export interface WeightInput {
  readonly candidate: Gathered;
  /** How often it stands there, and how often of these not within a longer candidate. */
  readonly count: number;
  readonly free: number;
  /** Longer candidates that hold it. */
  readonly holders: number;
  readonly articles: number;
  readonly isInHeading: boolean;
  /** 1, or less where the memory shows it to be everyday wording or the same in both languages, or more where it is special. */
  readonly background: number;
}

/**
 * How much a candidate matters here: how often it stands for itself (its C-value: what stands only within one longer
 * candidate counts for nothing, within several the less), how special it is, whether headings have it, and in how many
 * articles it is.
 */
export function weighCandidate(input: WeightInput): number {
  const { candidate, count, free, holders, articles, isInHeading, background } = input;
  const special = judgeSpan(candidate.span, Math.max(1, free));
  if (special === 0) return 0;
  const nested = count - free;
  const own = holders === 0 ? count : free + nested * (1 - 1 / holders);
  const words = candidate.span.words.length;
  const length = words === 1 ? 1 : Math.min(1.4, 1 + 0.2 * Math.log2(words));
  const place = isInHeading ? 1.25 : 1;
  const spread = 1 + 0.15 * Math.log2(articles);
  const short = candidate.abbreviation === null ? 1 : 1.5;
  // A name is no more of a term for being named again and again.
  const times = candidate.kind === 'name' ? Math.min(own, 4) : own;
  return special * Math.log2(1 + times) * length * place * spread * short * background;
}
