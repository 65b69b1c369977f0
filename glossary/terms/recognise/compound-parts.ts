import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { readDutchWord, readNominal, stripMarks } from '#glossary/text/dutch/read-word.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import { foldText } from '#glossary/text/normalise.ts';
import type { CompoundIndex, CompoundPart } from './compound-index.ts';
import { obeysCase } from './obeys-case.ts';
import { splitCompound } from './split-compound.ts';
import type { TermPattern } from './term-patterns.ts';
import { accentsAgree } from './word-key.ts';
import { plainKey, readingKey } from './word-keys.ts';

const shortestCompound = 6;
const none: readonly CompoundPart[] = [];

/** Names of countries and towns end in what is no word there: Rusland is no kind of land. */
const placeEnds = new Set(['land', 'stad', 'burg', 'berg', 'dam', 'dorp', 'meer', 'zee', 'haven', 'huizen', 'brug']);

/** Words that have another vowel before the link, where it is written as part of them. */
const linkedForms: ReadonlyMap<string, string> = new Map([['scheeps', 'schip']]);

/** The terms that a closed compound holds, where the rest of it is words as well. Takes the word as it is written. */
export function compoundParts(index: CompoundIndex, text: string): readonly CompoundPart[] {
  return text.length < shortestCompound || index.parts.size === 0 ? none : takeApart(index, text);
}

/** vrachtauto's: the plural's apostrophe belongs to the last part. */
const plural = /(?<=[aiouy])['\u2018\u2019]s$/iu;

function takeApart(index: CompoundIndex, text: string): readonly CompoundPart[] {
  const end = text.search(plural);
  if (end < 0) return takeBareApart(index, text);
  return takeBareApart(index, text.slice(0, end)).map((part) =>
    part.to === end ? { ...part, to: text.length } : part,
  );
}

function takeBareApart(index: CompoundIndex, text: string): readonly CompoundPart[] {
  const { plain, places } = spell(text);
  if (!/^[a-z]+$/.test(plain)) return none;
  // Veenendaal is no kind of dale, nor GroenLinks of green.
  if ((isName(text) && isOnlyName(plain)) || /\p{Ll}\p{Lu}/u.test(text)) return none;
  const parts: CompoundPart[] = [];
  for (const piece of splitCompound(plain, (word) => index.vocabulary.has(word))) {
    const linked = linkedForms.get(plain.slice(piece.from, piece.to + 1));
    const end = linked === undefined ? piece.to : piece.to + 1;
    for (const pattern of patternsFor(index, linked ?? plain.slice(piece.from, end), end === plain.length)) {
      const from = places ? (places[piece.from] ?? 0) : piece.from;
      const to = places ? (places[end] ?? text.length) : end;
      if (fits(pattern, text, from, to)) addPart(parts, { pattern, from, to }, plain);
    }
  }
  return parts.length === 0 ? none : parts;
}

/** The word without accents and invisible marks, and where in the text each of its letters stands; null = at its own place. */
function spell(text: string): { readonly plain: string; readonly places: readonly number[] | null } {
  if (/^[A-Za-z]+$/.test(text)) return { plain: text.toLowerCase(), places: null };
  let plain = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const letter of stripMarks(foldText(text[at] ?? ''))) {
      plain += letter;
      places.push(at);
    }
  }
  places.push(text.length);
  return { plain, places };
}

function patternsFor(index: CompoundIndex, piece: string, isHead: boolean): ReadonlySet<TermPattern> {
  const found = new Set<TermPattern>();
  const add = (key: string): void => {
    for (const pattern of index.parts.get(key) ?? []) found.add(pattern);
  };
  for (const key of [plainKey(piece), `n:${piece}`, `a:${piece}`]) add(key);
  // Only the last part of a compound is inflected as a compound may be itself.
  const nominal = readNominal(piece.endsWith('e') && !isHead ? `${piece}n` : piece);
  const readings = nominal.length > 0 || !isHead ? nominal : readDutchWord(piece).readings;
  for (const reading of readings) if (reading.kind !== 'verb') add(readingKey(reading));
  return found;
}

/**
 * Before another word a term stands bare or in the plural: of `boek` and `boeken` in boekenkast the bare one counts, of `panne`
 * and `pannen` in pannenkoek the longer.
 */
function addPart(parts: CompoundPart[], part: CompoundPart, plain: string): void {
  const same = parts.findIndex(
    (other) => other.pattern.conceptId === part.pattern.conceptId && other.from === part.from,
  );
  const before = parts[same];
  if (!before) parts.push(part);
  else if (isBare(part, plain) || (part.to > before.to && !isBare(before, plain))) parts[same] = part;
}

function isBare({ pattern, from, to }: CompoundPart, plain: string): boolean {
  return plain.slice(from, to) === pattern.words[0]?.plain;
}

function fits({ words, caseRule }: TermPattern, text: string, from: number, to: number): boolean {
  const [word] = words;
  if (!word) return false;
  const surface = text.slice(from, to);
  if (!accentsAgree(foldText(surface), word.folded)) return false;
  if (from > 0 && /^(?:ster|recht)$/.test(word.plain) && /(?:sters?|rechters?)$/i.test(surface)) return false;
  if (from > 0 && isName(text) && placeEnds.has(word.plain) && to === text.length) return false;
  if (!obeysCase(surface, word.text, from > 0 && caseRule === 'exact' ? 'ignore' : caseRule)) return false;
  // A name keeps its capital in a compound (chinaberk is no China), but a common word that is written as one need not.
  return !isName(word.text) || isName(surface) || (caseRule === 'ignore' && isCommon(word.plain));
}

/** Whether the word list has it, or what it is made of, as a common noun. */
function isCommon(plain: string): boolean {
  const classes = dutchLexicon().classesOf(plain);
  if (classes > 0) return (classes & wordClass.noun) !== 0 && (classes & wordClass.properName) === 0;
  return readDutchWord(plain).readings.length > 0;
}

function isOnlyName(plain: string): boolean {
  const classes = dutchLexicon().classesOf(plain);
  return (classes & wordClass.properName) !== 0 && (classes & wordClass.noun) === 0;
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
