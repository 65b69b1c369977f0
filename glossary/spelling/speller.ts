import type { SpellingVariant } from '#shared/model/spelling.ts';
import { askSpellingThread } from './ask-thread.ts';

/** One English, ready to be asked. The word list itself is on another thread, so that reading it holds up no draft. */
export interface Speller {
  /** Whether a word stands in the list as it is written, in one of its forms; undefined where it was not looked up yet. */
  isListed(word: string): boolean | undefined;
  /** Looks words up, so that they are known; at first use it waits for the list (50 to 500 ms, some 20 MB). */
  lookUp(words: Iterable<string>): Promise<void>;
  /** What may have been meant, the likeliest first: some 10 to 50 ms. */
  suggest(word: string): Promise<readonly string[]>;
}

/** Words that are remembered; the vocabulary of a large project is smaller. */
const mostKept = 100_000;
const opened = new Map<SpellingVariant, Speller>();

/** The speller of a variant; nothing is read before the first word is looked up. A word costs about 8 µs, once. */
export function openSpeller(variant: SpellingVariant): Speller {
  const known = opened.get(variant) ?? makeSpeller(variant);
  opened.set(variant, known);
  return known;
}

function makeSpeller(variant: SpellingVariant): Speller {
  const kept = new Map<string, boolean>();
  return {
    isListed: (word) => kept.get(word),
    lookUp: async (wanted) => {
      const words = [...wanted];
      const reply = await askSpellingThread({ kind: 'listed', variant, words });
      if (!('listed' in reply)) throw tellBug(reply);
      if (kept.size >= mostKept) kept.clear();
      for (const [at, word] of words.entries()) kept.set(word, reply.listed[at] === true);
    },
    suggest: async (word) => {
      const reply = await askSpellingThread({ kind: 'suggest', variant, word });
      if (!('suggested' in reply)) throw tellBug(reply);
      return reply.suggested;
    },
  };
}

function tellBug(reply: object): Error {
  return new Error(`spelling: ${'bug' in reply ? String(reply.bug) : 'no answer'}`);
}
