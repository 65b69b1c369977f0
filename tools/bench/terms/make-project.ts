import { readdirSync, readFileSync } from 'node:fs';
import { createDice } from '#tools/bench/memory/grow-corpus.ts';
import type { WordStock } from './make-glossary.ts';

const articles = new URL('../../../seeds/articles/', import.meta.url);
/** One word in so many is another one in each copy of a sentence, so that the project goes on meeting new words. */
const swapped = 5;

/** Segments of the sample articles, and copies of them with other words of the list, up to this number. */
export function makeProject(stock: WordStock, size: number): readonly string[] {
  const dice = createDice(7);
  const sentences = readdirSync(articles)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, articles), 'utf8').split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u))
    .filter((sentence) => sentence.trim() !== '');
  const all = [stock.nouns, stock.nouns, stock.verbs, stock.adjectives];
  return Array.from({ length: size }, (_, at) => {
    const sentence = sentences[at % sentences.length] ?? '';
    if (at < sentences.length) return sentence;
    return sentence.replace(/\p{Ll}{5,}/gu, (word) => {
      if (dice(swapped) > 0) return word;
      const words = all[dice(all.length)] ?? [];
      return words[dice(words.length)] ?? word;
    });
  });
}
