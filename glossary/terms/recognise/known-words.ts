import { compoundParts } from './compound-parts.ts';
import type { CompoundPart } from './compound-index.ts';
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

/** The terms in two words that a hyphen joins which reach across it: e-mail in e-mailadres; offsets from the start of the first. */
export function joinedParts(index: TermIndex, first: TextItem, second: TextItem): readonly CompoundPart[] {
  const key = `${first.text}-${second.text}`;
  const known = index.known.get(key);
  if (known) return known.parts;
  const length = first.text.length;
  const hyphen = second.start - first.end;
  const parts = compoundParts(index, first.text + second.text)
    .filter(({ from, to }) => from < length && to > length)
    .map((part) => ({ ...part, to: part.to + hyphen }));
  index.known.set(key, { keys: [], nodes: [], gapped: [], name: null, parts });
  return parts;
}

/** Trumps, Moskous: forms of ordinary words keep such an s. */
function nameInGenitive({ text, folded }: TextItem): string | null {
  return /^\p{Lu}.{2,}[^s]s$/u.test(text) ? folded.slice(0, -1) : null;
}
