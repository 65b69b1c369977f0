import { compoundParts } from './compound-parts.ts';
import { childrenOf, type KnownWord, type TermIndex } from './term-index.ts';
import { itemKeys } from './term-patterns.ts';
import type { TextItem } from './text-items.ts';

const mostKnown = 100_000;

/** What a word of a text leads to; remembered until the index changes, since a project uses its words over and over. */
export function knownWord(index: TermIndex, item: TextItem): KnownWord {
  const known = index.known.get(item.text);
  if (known) return known;
  const keys = itemKeys(item);
  const made: KnownWord = {
    keys,
    nodes: childrenOf(index.root, keys),
    gapped: childrenOf(index.gapped, keys),
    name: nameInGenitive(item),
    parts: item.word ? compoundParts(index, item.text) : [],
  };
  if (index.known.size >= mostKnown) index.known.clear();
  index.known.set(item.text, made);
  return made;
}

/** Trumps, Moskous: forms of ordinary words keep such an s. */
function nameInGenitive({ text, folded }: TextItem): string | null {
  return /^\p{Lu}.{2,}[^s]s$/u.test(text) ? folded.slice(0, -1) : null;
}
