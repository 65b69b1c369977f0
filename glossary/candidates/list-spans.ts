import type { CandidateKind } from '#shared/model/candidate.ts';
import { readDutchWord } from '#glossary/text/dutch/read-word.ts';
import { ordinaryNouns } from './ordinary-nouns.ts';
import { opensName } from './place-adjectives.ts';
import { isProper, type TaggedWord } from './tag-words.ts';
import { findParts } from './find-parts.ts';
import { isPersonName } from './is-person-name.ts';
import { personTitles } from './name-words.ts';
import { isOrdinary } from './is-ordinary.ts';
import { complementHeads } from './term-parts.ts';

/** A stretch of a sentence that may be a term. */
export interface Span {
  readonly kind: CandidateKind;
  readonly words: readonly TaggedWord[];
  /** The last noun of the group before any preposition: what it is a kind of. */
  readonly head: TaggedWord;
  /** A noun with what it is about: recht op verdediging, minister van Defensie. */
  readonly hasComplement: boolean;
  /** The name of a person. */
  readonly isPerson: boolean;
}

const mostAdjectives = 3;

/** Every stretch of a sentence that has the shape of a term; they lie in and over each other. */
export function listSpans(words: readonly TaggedWord[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    if (word.class === 'abbreviation') spans.push(one('abbreviation', word));
    if (word.class === 'noun') addGroups(spans, words, at);
    const end = endOfAct(words, at);
    if (end > at + 1) {
      pushName(spans, words.slice(at, end), false);
      at = end - 1;
    } else if (startsName(words, at)) at = addName(spans, words, at);
  }
  return spans;
}

function one(kind: CandidateKind, word: TaggedWord): Span {
  return { kind, words: [word], head: word, hasComplement: false, isPerson: false };
}

/** The groups that end in this noun, with and without the adjectives before it, and what follows it with a preposition. */
function addGroups(spans: Span[], words: readonly TaggedWord[], at: number): void {
  const noun = words[at];
  if (!noun) return;
  const isCompound = noun.plain.includes('-') || findParts(noun.lemma) !== null;
  spans.push(one(isCompound ? 'compound' : 'word', noun));
  let first = at;
  while (first > 0 && at - first < mostAdjectives && words[first]?.isApart === false) {
    const before = words[first - 1];
    if (before?.class !== 'adjective') break;
    first -= 1;
    if (isOrdinary(before)) break;
    spans.push({ kind: 'group', words: words.slice(first, at + 1), head: noun, hasComplement: false, isPerson: false });
  }
  addComplement(spans, words, at);
}

function addComplement(spans: Span[], words: readonly TaggedWord[], at: number): void {
  const head = words[at];
  const preposition = words[at + 1];
  if (!head || preposition?.class !== 'preposition' || preposition.isApart) return;
  let next = at + 2;
  const article = words[next];
  const hasArticle = article?.class === 'article' && article.plain !== 'een' && !article.isApart;
  if (hasArticle) next += 1;
  const from = next;
  while (words[next]?.class === 'adjective' && next - from < 2 && words[next]?.isApart === false) next += 1;
  const last = words[next];
  if (!last || last.isApart || words[from]?.isApart) return;
  const isFirm = complementHeads.has(head.lemma) || !ordinaryNouns.has(head.lemma);
  if (last.class === 'noun' && isFirm && !isVague(words[from])) {
    spans.push({ kind: 'group', words: words.slice(at, next + 1), head, hasComplement: true, isPerson: false });
  } else if (
    last.class === 'name' &&
    complementHeads.has(head.lemma) &&
    preposition.plain === 'van' &&
    !isProper(last.plain)
  ) {
    const end = endOfCommon(words, next);
    if (end > next)
      spans.push({ kind: 'group', words: words.slice(at, end), head, hasComplement: true, isPerson: false });
  }
}

/** minister van Buitenlandse Zaken Antony Blinken: the words of the language, not the person's name behind them. */
function endOfCommon(words: readonly TaggedWord[], from: number): number {
  let end = from;
  while (words[end]?.class === 'name' && (end === from || !words[end]?.isApart) && isCommon(words[end])) end += 1;
  return end;
}

function isCommon(word: TaggedWord | undefined): boolean {
  return word !== undefined && word.isListed && !isProper(word.plain);
}

function isVague(word: TaggedWord | undefined): boolean {
  return word?.class === 'adjective' && isOrdinary(word);
}

function startsName(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word?.class === 'name') return true;
  const next = words[at + 1];
  // Russische Federatie is the name of a state, Chinese Huawei a firm of China.
  return word?.class === 'place-adjective' && next?.class === 'name' && !next.isApart && isCommon(next);
}

/** Acts and programmes begin with a capital and go on small: Wet collectieve warmte, Besluit bouwwerken leefomgeving. */
const actWords: ReadonlySet<string> = new Set([
  'wet',
  'besluit',
  'regeling',
  'wetboek',
  'verdrag',
  'handvest',
  'richtlijn',
]);

/** The place behind the name of an act that begins here; the place itself where there is none. */
function endOfAct(words: readonly TaggedWord[], first: number): number {
  const word = words[first];
  if (!word || !actWords.has(word.plain) || !/^\p{Lu}/u.test(word.text)) return first;
  let end = first + 1;
  let isWhole = false;
  for (let at = end; at < words.length && at - first < mostActWords && !words[at]?.isApart; at += 1) {
    const next = words[at];
    if (next?.class === 'noun' || next?.class === 'name') [end, isWhole] = [at + 1, true];
    else if (!next || !mayBeAdjective(next)) break;
  }
  return isWhole ? end : first;
}

const mostActWords = 6;

function mayBeAdjective({ class: kind, plain }: TaggedWord): boolean {
  return kind === 'adjective' || readDutchWord(plain).readings.some((reading) => reading.kind === 'adjective');
}

/** Adds the name that begins here and gives the place of its last word. */
function addName(spans: Span[], words: readonly TaggedWord[], first: number): number {
  let last = first;
  for (let at = first + 1; at < words.length && !words[at]?.isApart; at += 1) {
    const word = words[at];
    if (word?.class === 'name' || (word?.class === 'abbreviation' && last === at - 1)) last = at;
    else if (!word || !['particle', 'article', 'preposition'].includes(word.class) || at - last > 2) break;
    else if (!joinsName(words, first, at)) break;
  }
  // Antony Blinken behind Buitenlandse Zaken is another name.
  const before = words[first - 1];
  const hasTitle = before !== undefined && personTitles.has(before.plain);
  const split = before?.plain === 'van' ? endOfCommon(words, first) : first;
  if (split > first && split <= last) {
    pushName(spans, words.slice(first, split), false);
    pushName(spans, words.slice(split, last + 1), true);
  } else pushName(spans, words.slice(first, last + 1), hasTitle);
  return last;
}

/** Inside a name stand small words of its own language: Center for, Tweede Kamer der, Raad van Europa, but not Poetin in China. */
function joinsName(words: readonly TaggedWord[], first: number, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (/^(?:for|on|and|the|of|und|der|den|von|du|la|le|al|bin|ibn|el|di|da|dos|ten|ter|d)$/.test(word.plain))
    return true;
  // Frans van Dijk: behind one word that no word list has as common.
  if (word.plain === 'van' || word.plain === 'de')
    return at === first + 1 || words[at - 1]?.plain === 'van' || isCommon(words[at - 1]);
  // Dienst voor Extern Optreden.
  return word.plain === 'voor' && isCommon(words[at - 1]) && words[at + 1]?.class === 'name';
}

function pushName(spans: Span[], given: readonly TaggedWord[], hasTitle: boolean): void {
  const words = ['name', 'abbreviation', 'noun'].includes(given.at(-1)?.class ?? '') ? given : given.slice(0, -1);
  const head = words.at(-1);
  if (!head) return;
  if (words.length === 1 && opensName(head.plain)) return;
  spans.push({ kind: 'name', words, head, hasComplement: false, isPerson: hasTitle || isPersonName(words) });
}
