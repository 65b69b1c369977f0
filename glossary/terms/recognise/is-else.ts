import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { particles, prepositionParticles } from '#glossary/text/dutch/particles.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import type { ReadWord } from './read-word.ts';
import { isParticle, isSubordinate } from './clause.ts';
import { isFiniteForm } from './finite-verb.ts';
import { hasAdverbOfPlace, isDetermined, isGoverned } from './sense.ts';
import { isPlace, isSurname } from './is-name.ts';
import {
  isAttribute,
  isComparative,
  isInflectedAttribute,
  isNominal,
  isNounBehind,
  isPredicate,
} from './is-predicate.ts';
import type { PatternWord, TermPattern } from './term-patterns.ts';
import type { TextItem } from './text-items.ts';
import { wordKeys } from './word-keys.ts';

const longestAbbreviation = 5;
const farthest = 25;
/** Particles that are nouns too, which deelnemen and plaatsvinden are made of. */
const nominalParticles: ReadonlySet<string> = new Set(particles.filter((word) => !prepositionParticles.has(word)));
/** Nouns that never stand without an article or the like: such a weg is the adverb. */
const countables: ReadonlySet<string> = new Set(['weg']);

/** Titles that are surnames too, which the list says of them: Prins Bernhard is a prince. */
const titles: ReadonlySet<string> = new Set(
  'prins prinses graaf hertog baron koning keizer paus bisschop pastoor meester dokter ridder markies'.split(' '),
);

/** Whether words that look like the term are something else: an abbreviation, a given name, an adverb or another clause. */
export function isElse(items: readonly TextItem[], pattern: TermPattern, path: readonly ReadWord[]): boolean {
  const [found] = path;
  const [word] = pattern.words;
  if (!found || !word) return false;
  if (pattern.words.length > 1) return isOtherClause(items, pattern, path);
  if (word.role !== 'any' || found.last !== found.at) return false;
  return (
    (!pattern.dotted && isAbbreviation(items, found)) ||
    isGivenName(items, pattern, found) ||
    (/^\p{Ll}/u.test(word.text) && (isSurname(items, found.at) || isPlace(items, found.at))) ||
    (pattern.kind === 'noun' &&
      (isAdverb(items, found) || isPredicate(items, found.at) || isAttribute(items, found.at))) ||
    (isOnlyNoun(word) && (isComparative(items, found.at) || isInflectedAttribute(items, found.at))) ||
    (pattern.kind === 'adjective' && (isNominal(items, found.at) || isNounBehind(items, found.at))) ||
    isFirstPerson(items, found) ||
    isBoundPredicate(items, found)
  );
}

function isOnlyNoun({ accepts }: PatternWord): boolean {
  return accepts.length > 0 && accepts.every((key) => key.startsWith('n:'));
}

/** Bestand tegen storm, daartegen bestand: of these words the preposition makes another one. */
const boundPredicates: ReadonlyMap<string, string> = new Map([['bestand', 'tegen']]);

function isBoundPredicate(items: readonly TextItem[], { folded, at }: ReadWord): boolean {
  const preposition = boundPredicates.get(folded);
  if (preposition === undefined || isDetermined(items, at)) return false;
  return items[at + 1]?.folded === preposition || items[at - 1]?.folded.endsWith(preposition) === true;
}

/** bv. voor: a short word with a full stop that ends no sentence. */
function isAbbreviation(items: readonly TextItem[], { text, at }: ReadWord): boolean {
  const stop = items[at + 1];
  const next = items[at + 2];
  if (stop?.text !== '.' || stop.start !== items[at]?.end || text.length > longestAbbreviation) return false;
  return next?.word === true && next.gap !== 'break' && /^\p{Ll}/u.test(next.text) && /^\p{Ll}/u.test(text);
}

/** Frans Timmermans, but een Frans Airbus-toestel. */
function isGivenName(
  items: readonly TextItem[],
  { kind, words }: TermPattern,
  { text, folded, at }: ReadWord,
): boolean {
  const next = items[at + 1];
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !next?.word || next.gap !== 'space' || !/^\p{Lu}\p{Ll}/u.test(next.text))
    return false;
  if (kind !== 'adjective' && /^\p{Lu}/u.test(words[0]?.text ?? '')) return false;
  if (titles.has(folded)) return false;
  // Of a common noun any capital in the list tells (Mark), of an adjective only that of a name: Duits has one by itself.
  const name = kind === 'adjective' ? wordClass.properName : wordClass.properName | wordClass.name;
  return (dutchLexicon().classesOf(folded) & name) !== 0 && !isDetermined(items, at);
}

/** Ik app je: behind its subject a word that looks like a stem is the verb, also where the list has no infinitive of it. */
function isFirstPerson(items: readonly TextItem[], { folded, at }: ReadWord): boolean {
  if (items[at - 1]?.folded !== 'ik' || items[at]?.gap !== 'space') return false;
  const { readings } = wordKeys(folded);
  return (dutchLexicon().classesOf(folded) & wordClass.verbStem) !== 0 && readings.every(({ kind }) => kind === 'noun');
}

/** Zij gaat weg, nemen deel: the word belongs to the verb before it. */
function isAdverb(items: readonly TextItem[], { folded, at }: ReadWord): boolean {
  if (!nominalParticles.has(folded) || at === 0 || isDetermined(items, at)) return false;
  if (isGoverned(items, at) && !hasAdverbOfPlace(items, at)) return false;
  const before = items[at - 1];
  if (!before?.word || items[at]?.gap !== 'space' || items[at + 1]?.gap === 'hyphen') return false;
  // Dat heb je mis: the end of a clause, behind its subject.
  if (!items[at + 1]?.word && /^(?:ik|je|jij|u|hij|ze|zij|we|wij|het|er)$/.test(before.folded)) return true;
  if (countables.has(folded)) return !/^(?:en|of|geen)$/.test(before.folded);
  const lexicon = dutchLexicon();
  const opened = items[at + 1]?.folded === 'te' ? (items[at + 2]?.folded ?? '') : '';
  if (opened !== '' && (lexicon.classesOf(folded + opened) & wordClass.infinitive) !== 0) return true;
  for (let place = at - 1; place >= Math.max(0, at - farthest) && items[place]?.word === true; place--) {
    const { readings } = wordKeys(items[place]?.folded ?? '');
    const parted = readings.some(
      ({ kind, lemma }) => kind === 'verb' && (lexicon.classesOf(folded + lemma) & wordClass.infinitive) !== 0,
    );
    if (parted && isParticle(items, place, at)) return true;
  }
  return false;
}

/** Na de oorlog voerde hij …: a finite verb comes behind its object in a subordinate clause alone. */
function isOtherClause(items: readonly TextItem[], { kind, words }: TermPattern, path: readonly ReadWord[]): boolean {
  const word = words.at(-1);
  const [first] = path;
  const last = path.at(-1);
  if (kind !== 'verb' || !word || !first || !last || word.role !== 'any') return false;
  const meant = wordKeys(last.folded).readings.filter(
    (reading) => reading.kind === 'verb' && word.accepts.includes(`v:${reading.lemma}`),
  );
  if (meant.length === 0 || !meant.every(({ form }) => isFiniteForm(form))) return false;
  return items[first.at - 1]?.word === true && !isSubordinate(items, first.at);
}
