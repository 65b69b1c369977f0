import { listWords } from '#glossary/text/list-words.ts';
import type { TextItem } from '../recognise/text-items.ts';

const small: ReadonlySet<string> = new Set(
  listWords('a an the of in on at for to with and or by from as into under over against not no'),
);
const mostWords = 4;

/**
 * The words of a noun group in the other order that English has for them: shortage of housing for housing shortage, Foreign
 * Affairs Ministry for Ministry of Foreign Affairs. Null where there is none. The first word is what stands before “of”.
 */
export function turnWords(words: readonly TextItem[]): readonly TextItem[] | null {
  if (words.length < 2 || words.length > mostWords + 1 || words.some(({ word }) => !word)) return null;
  const [of, ...others] = words.filter(({ folded }) => folded === 'of');
  if (others.length > 0) return null;
  const content = words.filter(({ folded }) => folded !== 'the' && folded !== 'of');
  if (content.some(({ folded }) => small.has(folded))) return null;
  if (!of) return turnToOf(words);
  const at = words.indexOf(of);
  const [before, after] = [words.slice(0, at), words.slice(at + 1)].map((part) =>
    part.filter(({ folded }) => folded !== 'the'),
  );
  return before?.length && after?.length ? [...after, ...before].map(spaced) : null;
}

function turnToOf(words: readonly TextItem[]): readonly TextItem[] | null {
  const head = words.at(-1);
  const first = words[0];
  if (!head || !first || words.length > mostWords) return null;
  return [head, { ...first, text: 'of', folded: 'of' }, ...words.slice(0, -1)].map(spaced);
}

function spaced(item: TextItem): TextItem {
  return { ...item, gap: 'space' };
}
