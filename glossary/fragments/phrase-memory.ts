import { openPhraseFinder, type PhraseUnit } from '#glossary/memory/concordance/find-phrase-units.ts';
import type { LiveConcordance } from '#glossary/memory/concordance/live-concordance.ts';
import type { ReadableDb } from '#glossary/store/database.ts';

/** What phrases are looked up in. Tokens are folded (see `foldText`), words only. Use it at once: it does not follow changes. */
export interface PhraseMemory {
  /** All units, of whichever memory. */
  readonly units: number;
  /** Units with the phrase in their Dutch, at most `limit`, those that came last first. */
  sampleDutch(tokens: readonly string[], limit: number): readonly PhraseUnit[];
  hasDutch(tokens: readonly string[]): boolean;
  /** Units with the phrase in their Dutch. */
  countDutch(tokens: readonly string[]): number;
  /** Units with the phrase in their English. */
  countEnglish(tokens: readonly string[]): number;
}

/** Opens the words of the memory for one segment. */
export function openPhraseMemory(db: ReadableDb, live: LiveConcordance): PhraseMemory {
  const finder = openPhraseFinder(db, live);
  return {
    units: [...live.volumes, live.tail].reduce((sum, { count }) => sum + count, 0),
    sampleDutch: (tokens, limit) => finder.sample(tokens, limit),
    hasDutch: (tokens) => finder.has(tokens),
    countDutch: (tokens) => finder.count('source', tokens),
    countEnglish: (tokens) => finder.count('target', tokens),
  };
}
