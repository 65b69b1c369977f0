import { tokenise } from '#glossary/text/tokenise.ts';
import type { PhraseMemory } from './phrase-memory.ts';

/** How English words go with Dutch words, as far as the memory tells. Asked about many words of few units, so it remembers. */
export interface WordLinks {
  /**
   * How much more often the English word stands where the Dutch one does than anywhere: 1 always and never else, 0 no more
   * often than by chance. Words that are the same in both (names, numbers) go together whatever the memory says.
   */
  link(dutch: string, english: string): number;
}

const sample = 40;

/** Without the possessive ending, which the Dutch name mostly lacks. */
function bareOf(english: string): string {
  return english.replace(/'s$/u, '');
}

/** Reads the links from units that hold the words. */
export function openWordLinks(memory: PhraseMemory): WordLinks {
  const companions = new Map<string, { readonly units: number; readonly held: ReadonlyMap<string, number> }>();
  const lookUp = (dutch: string) => {
    const known = companions.get(dutch);
    if (known) return known;
    const units = memory.sampleDutch([dutch], sample);
    const held = new Map<string, number>();
    for (const { target } of units) {
      for (const token of new Set(tokenise(target).map(({ folded }) => folded))) {
        held.set(token, (held.get(token) ?? 0) + 1);
      }
    }
    const found = { units: units.length, held };
    companions.set(dutch, found);
    return found;
  };
  return {
    link: (dutch, english) => {
      if (dutch === bareOf(english)) return 1;
      const { units, held } = lookUp(dutch);
      if (units === 0) return 0;
      const background = memory.units === 0 ? 0 : memory.countEnglish([english]) / memory.units;
      // One more unit than there are: a word that stands in one unit only goes with everything in it, and proves little.
      const share = (held.get(english) ?? 0) / (units + 1);
      return background >= 1 ? 0 : Math.max(0, (share - background) / (1 - background));
    },
  };
}
