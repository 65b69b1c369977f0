import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { functionWords } from '#glossary/text/dutch/function-words.ts';
import { readDutchWord, type DutchWord } from '#glossary/text/dutch/read-word.ts';
import type { Reading } from '#glossary/text/dutch/reading.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import { listWords } from '#glossary/text/list-words.ts';
import { joinWords, type RawWord } from './join-words.ts';
import { personTitles } from './name-words.ts';
import { isPlaceAdjective } from './place-adjectives.ts';
import { smallWords } from './small-words.ts';

/** What a word is where it stands, as far as terms are concerned. `break` ends every group. */
export type TaggedClass =
  'noun' | 'adjective' | 'place-adjective' | 'name' | 'abbreviation' | 'article' | 'preposition' | 'particle' | 'break';

/** A word of a sentence, hyphens and all. */
export interface TaggedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly class: TaggedClass;
  /** Lower case, no accents. */
  readonly plain: string;
  /** The base form in lower case without accents; of a name the name. */
  readonly lemma: string;
  readonly isPlural: boolean;
  /** The word list has it, and not only what it is made of. */
  readonly isListed: boolean;
  /** A mark stands between it and the word before. */
  readonly isApart: boolean;
  /** It is the first of a sentence, where a capital says nothing. */
  readonly opens: boolean;
}

/** What the texts as a whole say of capitals at the start of a sentence. */
export interface CaseLore {
  /** Words that stand with a capital where nothing asks for one. */
  readonly names: ReadonlySet<string>;
  /** Words that stand without. */
  readonly small: ReadonlySet<string>;
}

const articles = new Set(listWords('de het een'));
const prepositions = new Set(listWords('van voor tegen op in tot over met aan onder tussen bij'));
/** Words inside names. */
const nameParticles = new Set(
  listWords('van de der den ten ter vande von und of for on and the du la le les di da dos al bin ibn el et y d'),
);
const determiners = new Set(
  listWords(
    'de het een deze die dit dat geen elk elke ieder iedere alle hun haar zijn ons onze uw mijn diens welke zulke enkele beide',
  ),
);
/** hierin, daarover, waarmee. */
const adverb =
  /^(?:hier|daar|er|waar)(?:aan|achter|bij|binnen|boven|buiten|door|heen|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|vandaan|voor|naartoe|vanuit|omheen|omtrent)$/;

/** The name behind these is that of a photographer or agency. */
function isCredit(before: RawWord | undefined): boolean {
  return before !== undefined && /^(?:beeld|foto|illustratie|bron)$/.test(before.plain) && /^\p{Lu}/u.test(before.text);
}

/** Reads what each word of a sentence is. Marks are no words; they leave their trace in `isApart`. */
export function tagWords(text: string, lore: CaseLore): readonly TaggedWord[] {
  const joined = joinWords(text);
  const tagged: TaggedWord[] = [];
  for (const [at, word] of joined.entries()) tagged.push(tagWord(word, at, joined, tagged, lore));
  return tagged;
}

function tagWord(
  word: RawWord,
  at: number,
  all: readonly RawWord[],
  before: readonly TaggedWord[],
  lore: CaseLore,
): TaggedWord {
  const { text, plain } = word;
  const known = readLast(plain);
  const make = (kind: TaggedClass, lemma = plain, isPlural = false): TaggedWord => ({
    text,
    start: word.start,
    end: word.end,
    class: kind,
    plain,
    lemma,
    isPlural,
    isListed: known.listed && !plain.includes('-'),
    isApart: word.isApart,
    opens: word.opens,
  });
  if (word.isNumber || word.hangs || adverb.test(plain) || isCredit(all[at - 1])) return make('break');
  const isSmall = !isCapital(text);
  if (isAbbreviation(word, known)) return make('abbreviation', text);
  // Scud-raket, CEPA-analist: a compound, and no name.
  if (!isSmall && /-\p{Ll}{3,}$/u.test(text) && known.readings.some(({ kind }) => kind === 'noun'))
    return make('noun', ...asNoun(known));
  if (!isSmall && (functionWords.has(plain) || smallWords.has(plain) || determiners.has(plain)))
    return make(articles.has(plain) ? 'article' : 'break');
  if (!isSmall && !(word.opens && readsSmall(word, known, all[at + 1], lore))) {
    if (isPlace(plain, known)) return make('place-adjective');
    if (isTitle(known, all[at + 1])) return make('noun', ...asNoun(known));
    return make('name', nameBase(text, lore));
  }
  if (articles.has(plain)) return make('article');
  if (prepositions.has(plain)) return make('preposition');
  if (nameParticles.has(plain)) return make('particle');
  if (functionWords.has(plain) || smallWords.has(plain)) return make('break');
  if (/^\p{N}*\p{L}?\p{N}+-\p{L}/u.test(text)) return make('noun', ...asNoun(known));
  return tagSmall(known, word, all[at + 1], before.at(-1), make);
}

type Make = (kind: TaggedClass, lemma?: string, isPlural?: boolean) => TaggedWord;

function tagSmall(
  known: DutchWord,
  word: RawWord,
  next: RawWord | undefined,
  last: TaggedWord | undefined,
  make: Make,
): TaggedWord {
  const nouns = known.readings.filter(({ kind, form }) => kind === 'noun' && form !== 'diminutive');
  const adjective = known.readings.find(({ kind }) => kind === 'adjective');
  const verbs = known.readings.filter(({ kind }) => kind === 'verb');
  const participle = verbs.find(({ form }) => form === 'participle');
  const goesOn = next !== undefined && !next.isApart && !next.isNumber && isNominal(next);
  if (adjective && goesOn && isNounNext(next) && (word.plain.endsWith('e') || !isPluralOnly(next))) {
    return make('adjective', adjective.lemma);
  }
  if (adjective && goesOn && nouns.length === 0 && !isNounNext(next)) return make('adjective', adjective.lemma);
  if (participle && goesOn && nouns.length === 0 && /(?:e|end)$/.test(word.plain)) return make('adjective', word.plain);
  const isSure = verbs.length === 0 && adjective === undefined;
  // grote, gericht: what may be an adjective is a noun only where nothing else can stand.
  const others = adjective === undefined ? verbs : [...verbs, adjective];
  if (nouns.length > 0 && (isSure || isNounHere(word, others, last))) return make('noun', ...asNoun(known));
  if (known.readings.length === 0 && /^\p{L}{4,}(?:-\p{L}+)*$/u.test(word.plain)) return make('noun', ...asNoun(known));
  return make('break');
}

/** The word list writes Russisch with a capital, and buitenlands without. */
function isPlace(plain: string, { readings }: DutchWord): boolean {
  const own = readings.filter(({ kind }) => kind === 'adjective');
  const isNamed = own.some(({ lemma }) => (dutchLexicon().classesOf(lemma) & wordClass.name) !== 0);
  return own.length === 0
    ? isPlaceAdjective(plain, false) && readings.length === 0
    : isNamed && isPlaceAdjective(plain, true);
}

/** President Xi: what somebody is called by is no part of the name. */
function isTitle({ plain }: DutchWord, next: RawWord | undefined): boolean {
  return personTitles.has(plain) && next !== undefined && !next.isApart && isCapital(next.text);
}

/** Whether a word may be a noun. */
function isNounNext({ plain, text }: RawWord): boolean {
  const { readings } = readLast(plain);
  return /^\p{Lu}/u.test(text) || readings.length === 0 || readings.some(({ kind }) => kind === 'noun');
}

/** Before a plural an adjective has its -e: in “ideologisch delen zij” it is none. */
function isPluralOnly({ plain }: RawWord): boolean {
  const { readings } = readLast(plain);
  return readings.some(({ form }) => form === 'plural' || form === 'infinitive');
}

/** Whether a word can go on a group: a noun or an adjective, whatever else it may be. */
function isNominal({ plain, text }: RawWord): boolean {
  if (functionWords.has(plain) || smallWords.has(plain)) return false;
  if (isCapital(text)) return true;
  const { readings } = readLast(plain);
  return readings.length === 0 || readings.some(({ kind }) => kind !== 'verb');
}

/** A word that may be a noun or a form of a verb is a noun behind what only a noun follows. */
function isNounHere(word: RawWord, verbs: readonly Reading[], last: TaggedWord | undefined): boolean {
  const follows =
    last !== undefined &&
    !word.isApart &&
    (['adjective', 'place-adjective', 'article'].includes(last.class) ||
      determiners.has(last.plain) ||
      (last.class === 'preposition' && !verbs.some(({ form }) => form === 'past')));
  if (follows) return true;
  if (last?.plain === 'te' || last?.plain === 'niet' || last?.plain === 'zich') return false;
  if (verbs.some(({ kind }) => kind === 'adjective')) return false;
  // Newspapers seldom say “I” or command: a bare stem is a noun. Everything else is a verb until shown otherwise.
  return verbs.every(({ form }) => form === 'stem');
}

/** The base form: of several the one that the word is itself. */
function asNoun({ plain, readings }: DutchWord): [lemma: string, isPlural: boolean] {
  const nouns = readings.filter(({ kind, form }) => kind === 'noun' && form !== 'diminutive');
  const plural = nouns.find(({ form }) => form === 'plural');
  const own = nouns.find(({ form }) => form === 'base');
  // landen is a verb made a noun, and the plural of land: in a text it is the plural.
  const chosen = own && plural && /(?:en|s)$/.test(plain) && plural.lemma !== plain ? plural : (own ?? plural);
  return [chosen?.lemma ?? plain, chosen?.form === 'plural'];
}

/** Reads a word; of one with hyphens its last part, which it is inflected as. */
export function readLast(plain: string): DutchWord {
  const cut = plain.lastIndexOf('-') + 1;
  if (cut === 0) return readDutchWord(plain);
  const head = plain.slice(0, cut);
  const { readings, listed } = readDutchWord(plain.slice(cut));
  return { plain, listed, readings: readings.map((reading) => ({ ...reading, lemma: head + reading.lemma })) };
}

function isAbbreviation({ text, plain }: RawWord, { listed, readings }: DutchWord): boolean {
  const letters = text.replace(/\./gu, '');
  if (!/^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(letters)) return false;
  if (!/\p{Lu}.*\p{Lu}/u.test(letters) && !/\p{N}/u.test(letters)) return false;
  // Whole words in capitals, as in “LEES OOK”.
  return !(functionWords.has(plain) || (plain.length > 3 && listed && readings.length > 0));
}

/** Whether a word with a capital at the start of a sentence is one that is written small. */
function readsSmall(
  { plain, text }: RawWord,
  known: DutchWord,
  next: RawWord | undefined,
  { names, small }: CaseLore,
): boolean {
  if (functionWords.has(plain) || determiners.has(plain) || prepositions.has(plain)) return true;
  const bare = nameKey(text);
  if (small.has(plain) && (!names.has(bare) || isCommonNoun(plain, known))) return true;
  if (names.has(bare)) return false;
  const isForeign = next !== undefined && !next.isApart && /^(?:and|of|for|the)$/.test(next.text);
  const isPair =
    isForeign || (next !== undefined && !next.isApart && /^\p{Lu}/u.test(next.text) && known.readings.length === 0);
  return !isPair && known.readings.length > 0 && !isPlace(plain, known) && !isOnlyName(plain, known);
}

function isCommonNoun(plain: string, { readings }: DutchWord): boolean {
  return !isProper(plain) && readings.some(({ kind }) => kind === 'noun');
}

function isOnlyName(plain: string, { readings }: DutchWord): boolean {
  return readings.length > 0 && readings.every(({ kind }) => kind === 'noun') && isProper(plain);
}

/** Begins with a capital, or as d’Hooghe does. */
function isCapital(text: string): boolean {
  return /^(?:[dl][’'])?\p{Lu}/u.test(text);
}

/** How names are told apart: without the s of a genitive only where the apostrophe shows it. */
export function nameKey(text: string): string {
  return text.replace(/[’']s?$/u, '').toLowerCase();
}

/** Poetins is of Poetin where there is a Poetin. */
function nameBase(text: string, { names }: CaseLore): string {
  const bare = text.replace(/[’']s?$/u, '');
  const cut = bare.slice(0, -1);
  return /[^s]s$/u.test(bare) && cut.length > 3 && names.has(cut.toLowerCase()) ? cut : bare;
}

/** Whether the word list has a word as a name of a person or place and as nothing else. */
export function isProper(plain: string): boolean {
  const classes = dutchLexicon().classesOf(plain);
  const common = wordClass.adjective | wordClass.infinitive | wordClass.verbStem;
  return (classes & (wordClass.name | wordClass.properName)) !== 0 && (classes & common) === 0;
}

/** Reads the capitals of all texts once, before their words are read. */
export function gatherCaseLore(texts: Iterable<string>): CaseLore {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const text of texts) {
    const words = joinWords(text);
    const capitals = words.filter(({ text: own }) => /^\p{Lu}/u.test(own)).length;
    // A heading in Which Every Word Has One.
    const isTitle = words.length > 3 && capitals > words.length * 0.7;
    for (const { text: own, opens, plain } of words) {
      if (!/^\p{Lu}/u.test(own)) small.add(plain);
      else if (!opens && !isTitle && /\p{Ll}/u.test(own)) names.add(nameKey(own));
    }
  }
  return { names, small };
}
