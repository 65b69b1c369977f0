import { existsSync, readFileSync } from 'node:fs';
import { buildTermIndex } from '../term-index.ts';
import type { IndexedSentences } from './measure-gold.ts';
import { readGoldBlocks } from './read-blocks.ts';
import { readGoldGlossary, readGoldSentences, type GoldSentence } from './read-gold.ts';

/** Gold sentences that were written at one time, with the glossaries that they are looked up by. */
export interface GoldPart {
  readonly name: string;
  readonly blocks: readonly IndexedSentences[];
}

/** Sentences of the same sort, which are reported apart. */
export const goldKinds = {
  terms: (sentence: GoldSentence): boolean => !goldKinds.separable(sentence) && !goldKinds.senses(sentence),
  separable: ({ topic }: GoldSentence): boolean => topic.startsWith('separable'),
  senses: ({ topic }: GoldSentence): boolean => topic === 'sense',
} as const;

/** The later sentences have terms that would change what the earlier ones hold. */
const glossaries: readonly (readonly [sentences: string, glossary: string])[] = [
  ['tune', 'glossary'],
  ['held-out', 'glossary'],
  ['fresh', 'glossary'],
  ['tuned', 'more-glossary'],
  ['first-sight', 'first-sight-glossary'],
];
/** Each domain has a glossary of its own. */
const domains = [
  'domains',
  'more-domains',
  'news',
  'round-three',
  'round-four',
  'round-five',
  'round-six',
  'round-seven',
  'frozen',
];

/** All gold sentences, by the time at which they were written. */
export function readGoldParts(): readonly GoldPart[] {
  const one = glossaries.map(([name, glossary]) => ({
    name,
    blocks: [{ index: buildTermIndex(readGoldGlossary(read(glossary))), sentences: readGoldSentences(read(name)) }],
  }));
  const many = domains
    .filter((name) => existsSync(fileOf(name)))
    .map((name) => ({
      name,
      blocks: readGoldBlocks(read(name)).map(({ concepts, sentences }) => ({
        index: buildTermIndex(concepts),
        sentences,
      })),
    }));
  return [...one, ...many];
}

/** The blocks with only the sentences of one kind. */
export function onlyKind(
  blocks: readonly IndexedSentences[],
  kind: keyof typeof goldKinds,
): readonly IndexedSentences[] {
  return blocks.map(({ index, sentences }) => ({ index, sentences: sentences.filter(goldKinds[kind]) }));
}

function read(name: string): string {
  return readFileSync(fileOf(name), 'utf8');
}

function fileOf(name: string): URL {
  return new URL(`${name}.txt`, import.meta.url);
}
