import type { Concept } from '#shared/model/terms.ts';
import { readGoldGlossary, readGoldSentences, type GoldSentence } from './read-gold.ts';

/** Sentences of one domain with the glossary that they are looked up by. */
export interface GoldBlock {
  readonly domain: string;
  readonly concepts: readonly Concept[];
  readonly sentences: readonly GoldSentence[];
}

/** Reads gold sentences with their own glossaries: `== domain`, entries up to the first `##`, then sentences. */
export function readGoldBlocks(text: string): readonly GoldBlock[] {
  return text
    .split(/^== /mu)
    .slice(1)
    .map((block) => {
      const [domain = ''] = block.split('\n', 1);
      const rest = block.slice(domain.length);
      const at = rest.indexOf('\n## ');
      const concepts = readGoldGlossary(rest.slice(0, at));
      return { domain, concepts, sentences: readGoldSentences(rest.slice(at)) };
    });
}
