import { readItems } from '../recognise/text-items.ts';
import { stripMarks } from '#glossary/text/dutch/read-word.ts';

/** The words of a text as they compare, possessive endings aside. */
export function wordsOf(text: string): readonly string[] {
  return readItems(text)
    .filter((item) => item.word)
    .map((item) => stripMarks(item.folded).replace(/'s?$/u, ''));
}
