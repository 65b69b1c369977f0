import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { particles } from '#glossary/text/dutch/particles.ts';
import { functionWords } from '#glossary/text/dutch/function-words.ts';
import type { Reading } from '#glossary/text/dutch/reading.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import { isParticle, laterInClause } from './clause.ts';
import { isAcronym, obeysCase } from './obeys-case.ts';
import { isElse } from './is-else.ts';
import { isDetermined, isGoverned, senseAt } from './sense.ts';
import type { PatternWord, TermPattern } from './term-patterns.ts';
import type { ReadText, ReadWord } from './read-word.ts';
import type { Gap, TextItem } from './text-items.ts';
import { accentsAgree } from './word-key.ts';
import { readingKey, wordKeys } from './word-keys.ts';

const finite = new Set(['stem', 'present', 'past', 'infinitive']);
const particleSet: ReadonlySet<string> = new Set(particles);

/** The keys led here; are these really the words of the term, in its gaps, capitals, accents and sense? */
export function agrees(read: ReadText, pattern: TermPattern, path: readonly ReadWord[]): boolean {
  return (
    pattern.words.every((word, at) => {
      const found = path[at];
      return found !== undefined && wordAgrees(read, pattern, word, found, at, path);
    }) &&
    !isElse(read.items, pattern, path) &&
    senseAgrees(read, pattern, path)
  );
}

function wordAgrees(
  read: ReadText,
  pattern: TermPattern,
  word: PatternWord,
  found: ReadWord,
  at: number,
  path: readonly ReadWord[],
): boolean {
  if (at > 0 && !pattern.gaps && !gapsAgree(found.gap, word.gap)) return false;
  if (!accentsAgree(found.folded, word.folded) || !isFormOf(word, found)) return false;
  if (found.genitive && !/^\p{Lu}/u.test(word.text)) return false;
  if (isOtherThanName(word, found)) return false;
  if (word.role === 'particle') {
    // Before its own preposition (komt op voor) a particle may stand where none else could.
    const leads = at < pattern.words.length - 1 && path[at + 1]?.at === found.at + 1;
    return leads || isParticle(read.items, path[0]?.at ?? 0, found.at);
  }
  if (obeysCase(found.text, word.text, pattern.caseRule)) return !isShouted(read, pattern, word, found);
  return at === 0 && pattern.caseRule === 'exact' && opensSentence(read, word, found);
}

/** De mazen in het net: what is inflected and has no capital is no form of a name of the list. */
function isOtherThanName(word: PatternWord, found: ReadWord): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word.text) || !/^\p{Ll}/u.test(found.text)) return false;
  if (wordKeys(found.folded).plain === word.plain) return false;
  const classes = dutchLexicon().classesOf(word.plain);
  return (
    (classes & wordClass.properName) !== 0 && word.role === 'any' && !word.accepts.some((key) => key.startsWith('a:'))
  );
}

function isFormOf(word: PatternWord, found: ReadWord): boolean {
  if (word.role === 'exact' || word.role === 'particle')
    return found.folded.replace(/(?<=\p{N})'s$/u, '') === word.folded;
  const { readings, plain, light } = wordKeys(found.folded);
  if (word.role === 'finite') return readings.some((reading) => finite.has(reading.form) && isAccepted(word, reading));
  if (word.role === 'infinitive') {
    return readings.some((reading) => reading.form === 'infinitive' && isAccepted(word, reading));
  }
  const meant = readings.filter((reading) => isAccepted(word, reading) && !isLargerThan(word, reading));
  if (meant.length > 0) return !isOtherNoun(word, readings, meant);
  if (word.assumed.includes(plain)) return true;
  if (plain === word.plain && (word.accepts.length === 0 || functionWords.has(plain))) return true;
  return light !== null && light === word.light;
}

/** An entry that is a diminutive itself (deeltje) does not mean the word that it is made of. */
function isLargerThan(word: PatternWord, { kind, form, lemma }: Reading): boolean {
  return word.diminutive && kind === 'noun' && form !== 'diminutive' && lemma !== word.plain;
}

/** rechter is a noun of its own, and more recht only to an entry that says it is an adjective. */
function isOtherNoun(word: PatternWord, readings: readonly Reading[], meant: readonly Reading[]): boolean {
  const compared = meant.every(
    ({ kind, form, lemma }) => kind === 'adjective' && form === 'inflected' && lemma === word.plain,
  );
  if (!compared || !readings.some(({ kind, form, lemma }) => kind === 'noun' && form === 'base' && /ere?$/.test(lemma)))
    return false;
  return word.accepts.includes(`n:${word.plain}`) && (dutchLexicon().classesOf(word.plain) & wordClass.noun) !== 0;
}

function isAccepted(word: PatternWord, reading: Reading): boolean {
  return word.accepts.includes(readingKey(reading));
}

function gapsAgree(text: Gap, term: Gap): boolean {
  if (text === 'space' || text === 'hyphen') return term === 'space' || term === 'hyphen';
  return text === term || (text === 'dash' && term === 'hyphen');
}

/** A sentence begins with a capital whatever the term says. */
function opensSentence({ text, items }: ReadText, word: PatternWord, found: ReadWord): boolean {
  const start = items[found.at]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 20), start).trimEnd();
  if (!/^$|[.!?:\u2026'"\u2018-\u201f\u00ab]$/u.test(before)) return false;
  return found.text.slice(0, 1).toLowerCase() + found.text.slice(1) === word.text;
}

/** In a heading in capitals, “OM” may as well be the word om: an abbreviation that is also a small word is not seen there. */
function isShouted({ text, items }: ReadText, pattern: TermPattern, word: PatternWord, found: ReadWord): boolean {
  if (pattern.caseRule === 'ignore' || !isAcronym(word.text) || !functionWords.has(word.plain)) return false;
  const item = items[found.at];
  if (!item) return false;
  const from = text.lastIndexOf('\n', item.start) + 1;
  const end = text.indexOf('\n', item.end);
  const line = text.slice(from, end < 0 ? text.length : end);
  return !/\p{Ll}/u.test(line) && /\p{Lu}{4}/u.test(line);
}

/** The noun is not meant by the verb that looks like it, nor the verb by the noun, nor stellen by “stelt … voor”. */
function senseAgrees({ items }: ReadText, pattern: TermPattern, path: readonly ReadWord[]): boolean {
  const [word] = pattern.words;
  const [found] = path;
  if (!word || !found || pattern.words.length > 1 || word.role !== 'any' || found.genitive) return true;
  const { readings } = wordKeys(found.folded);
  const meant = readings.filter((reading) => isAccepted(word, reading));
  if (meant.length === 0 && word.assumed.length === 0)
    return !functionWords.has(word.plain) || !isNounTerm(pattern, word) || isNounPlace(items, found.at);
  const verbs = readings.filter(({ kind }) => kind === 'verb');
  if (meant.some(({ kind }) => kind === 'verb')) {
    if (meant.every(({ kind, form }) => kind === 'verb' && finite.has(form)) && losesParticle(items, found, meant)) {
      return false;
    }
    // Without a part of speech `kosten` may be the noun as well.
    if (pattern.kind === null && wordKeys(found.folded).plain === word.plain) return true;
    if (meant.some(({ kind }) => kind !== 'verb')) return true;
    if (!readings.some(({ kind }) => kind === 'noun')) return !isBehindArticle(items, found.at, meant);
    return (
      senseAt(
        items,
        found.at,
        meant.map(({ form }) => form),
        false,
      ) !== 'noun'
    );
  }
  const isNoun = word.assumed.length > 0 || meant.some(({ kind }) => kind === 'noun');
  if (verbs.length === 0 || !isNoun) return true;
  return (
    senseAt(
      items,
      found.at,
      verbs.map(({ form }) => form),
      pattern.neuter,
    ) !== 'verb'
  );
}

/** Na de vrijspraken: what stands behind an article is no finite verb, also where the list knows no such noun. */
function isBehindArticle(items: readonly TextItem[], at: number, meant: readonly Reading[]): boolean {
  return /^(?:de|een)$/.test(items[at - 1]?.folded ?? '') && meant.every(({ form }) => form === 'past');
}

/** Of an entry that says nothing, what the list has as a noun: mijn, meer. */
function isNounTerm({ kind }: TermPattern, { plain }: PatternWord): boolean {
  return kind === null ? (dutchLexicon().classesOf(plain) & wordClass.noun) !== 0 : kind === 'noun';
}

/** het ruim, in ruim twee: a noun that looks like a small word stands behind what leads to one. */
function isNounPlace(items: readonly TextItem[], at: number): boolean {
  return isDetermined(items, at) || (isGoverned(items, at) && items[at + 1]?.word !== true);
}

/** “Hij stelt een plan voor” has no form of stellen but one of voorstellen. */
function losesParticle(items: readonly TextItem[], found: ReadWord, meant: readonly Reading[]): boolean {
  const lexicon = dutchLexicon();
  for (const at of laterInClause(items, found.at)) {
    const particle = items[at]?.folded ?? '';
    if (!particleSet.has(particle) || !isParticle(items, found.at, at)) continue;
    if (meant.some(({ lemma }) => (lexicon.classesOf(particle + lemma) & wordClass.infinitive) !== 0)) return true;
  }
  return false;
}
