import { readAdjective } from './adjective-forms.ts';
import { findHeads } from './compound-head.ts';
import { functionWords } from './function-words.ts';
import { dutchLexicon, type Lexicon } from './lexicon.ts';
import { guessNoun, readNoun } from './noun-forms.ts';
import type { Reading } from './reading.ts';
import { readVerb } from './verb-forms.ts';

/** What is known of a word by itself. */
export interface DutchWord {
  /** Lower case, no accents. */
  readonly plain: string;
  readonly readings: readonly Reading[];
  /** The readings are from the word list, not concluded from the end of a compound. */
  readonly listed: boolean;
}

const mostWords = 200_000;
const words = new Map<string, DutchWord>();

/** The word in lower case without accents, in as many characters where it is composed (NFC). Takes a folded word. */
export function stripMarks(folded: string): string {
  return /^[a-z0-9']*$/u.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Reads a word in every way that the word list allows; remembered, since a text uses its words over and over. */
export function readDutchWord(plain: string): DutchWord {
  const known = words.get(plain);
  if (known) return known;
  const word = analyse(dutchLexicon(), plain);
  if (words.size >= mostWords) words.clear();
  words.set(plain, word);
  return word;
}

function analyse(lexicon: Lexicon, plain: string): DutchWord {
  if (plain.length < 2 || plain.length > 60 || !/^[a-z']+$/.test(plain)) return { plain, readings: [], listed: false };
  if (functionWords.has(plain)) return { plain, readings: [], listed: true };
  const readings = readListed(lexicon, plain);
  if (readings.length > 0) return { plain, readings, listed: true };
  const concluded = readCompound(lexicon, plain);
  return { plain, readings: [...concluded, ...guessNoun(lexicon, plain)], listed: false };
}

/** Readings by the word list alone. */
export function readListed(lexicon: Lexicon, plain: string): readonly Reading[] {
  return [...readNoun(lexicon, plain), ...readAdjective(lexicon, plain), ...readVerb(lexicon, plain)];
}

const mostNominals = 50_000;
const nominals = new Map<string, readonly Reading[]>();

/** Readings as a noun or adjective by the word list alone; remembered, for many compounds end alike. */
export function readNominal(plain: string): readonly Reading[] {
  const known = nominals.get(plain);
  if (known) return known;
  const lexicon = dutchLexicon();
  const made = [...readNoun(lexicon, plain), ...readAdjective(lexicon, plain)];
  if (nominals.size >= mostNominals) nominals.clear();
  nominals.set(plain, made.length === 0 ? nothing : made);
  return made;
}

const nothing: readonly Reading[] = [];

/** A compound has the forms of its last word: veiligheidsraden is a plural as raden is. */
function readCompound(lexicon: Lexicon, plain: string): readonly Reading[] {
  for (const at of findHeads(lexicon, plain)) {
    const before = plain.slice(0, at);
    const readings = readNominal(plain.slice(at));
    if (readings.length > 0) return readings.map((reading) => ({ ...reading, lemma: before + reading.lemma }));
  }
  return [];
}
